using System.Text.Json;
using System.Text.Json.Serialization;

namespace StandupBot.Slack.Api;

/// <summary>An answer of which nothing but "ok" matters.</summary>
public sealed record SlackDone;

/// <summary>auth.test: whose token it is.</summary>
public sealed record SlackIdentity
{
    public string? TeamId { get; init; }
    public string? Team { get; init; }
    public string? Url { get; init; }
    public string? UserId { get; init; }
    public string? BotId { get; init; }
    public string? EnterpriseId { get; init; }
    public bool? IsEnterpriseInstall { get; init; }
}

/// <summary>A person or a bot as Slack describes it.</summary>
public sealed record SlackUser
{
    public string Id { get; init; } = "";
    public string? TeamId { get; init; }
    public string? Name { get; init; }
    public string? RealName { get; init; }
    public string? Tz { get; init; }
    public bool? Deleted { get; init; }
    public bool? IsBot { get; init; }
    public bool? IsAppUser { get; init; }

    /// <summary>Who owns the workspace.</summary>
    public bool? IsPrimaryOwner { get; init; }

    public bool? IsRestricted { get; init; }
    public bool? IsUltraRestricted { get; init; }

    /// <summary>From another organisation, in a shared channel.</summary>
    public bool? IsStranger { get; init; }

    public SlackProfile? Profile { get; init; }
    public SlackEnterpriseUser? EnterpriseUser { get; init; }
}

public sealed record SlackProfile
{
    public string? DisplayName { get; init; }
    public string? RealName { get; init; }
}

public sealed record SlackEnterpriseUser
{
    public string? Id { get; init; }
    public string? EnterpriseId { get; init; }
}

public sealed record SlackConversation
{
    public string Id { get; init; } = "";
    public string? Name { get; init; }
    public bool? IsArchived { get; init; }
    public bool? IsMember { get; init; }
    public bool? IsIm { get; init; }
    public bool? IsMpim { get; init; }
    public bool? IsPrivate { get; init; }
    public bool? IsExtShared { get; init; }
}

/// <summary>A message as far as we have to know one of our own again.</summary>
public sealed record SlackMessage
{
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
    public string? User { get; init; }
    public string? BotId { get; init; }
    public SlackMetadata? Metadata { get; init; }
}

public sealed record SlackMetadata
{
    public string? EventType { get; init; }
    public JsonElement? EventPayload { get; init; }
}

/// <summary>Where a message stands.</summary>
public sealed record SlackPosted
{
    public string? Channel { get; init; }
    public string? Ts { get; init; }

    /// <summary>Instead of <see cref="Ts"/> for one that only one person sees.</summary>
    public string? MessageTs { get; init; }
}

public sealed record SlackView
{
    public string? Id { get; init; }
    public string? Hash { get; init; }
}

/// <summary>oauth.v2.access and oauth.v2.exchange.</summary>
public sealed record SlackGrant
{
    public string? AccessToken { get; init; }
    public string? TokenType { get; init; }
    public string? Scope { get; init; }
    public string? BotUserId { get; init; }
    public string? AppId { get; init; }
    public string? RefreshToken { get; init; }

    /// <summary>Seconds; null for a token that does not end.</summary>
    public int? ExpiresIn { get; init; }

    public bool? IsEnterpriseInstall { get; init; }
    public SlackNamed? Team { get; init; }
    public SlackNamed? Enterprise { get; init; }
    public SlackNamed? AuthedUser { get; init; }

    /// <summary>Kept out of logs.</summary>
    public override string ToString() => $"{Team?.Id ?? Enterprise?.Id}";
}

public sealed record SlackNamed
{
    public string? Id { get; init; }
    public string? Name { get; init; }
}

public sealed record SlackBot
{
    public string? Id { get; init; }
    public string? AppId { get; init; }
    public string? UserId { get; init; }
    public string? Name { get; init; }
}

/// <summary>apps.connections.open: where one socket may be opened, once.</summary>
public sealed record SlackSocketAddress
{
    public string? Url { get; init; }
}

internal sealed record SlackPaging
{
    public string? NextCursor { get; init; }
    public IReadOnlyList<string>? Messages { get; init; }
}

/// <summary>What each answer holds besides its own.</summary>
internal sealed record SlackEnvelope
{
    public bool Ok { get; init; }
    public string? Error { get; init; }
    public string? Needed { get; init; }

    [JsonPropertyName("response_metadata")]
    public SlackPaging? Metadata { get; init; }
}
