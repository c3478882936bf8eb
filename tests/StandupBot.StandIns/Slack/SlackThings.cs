using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack;

/// <summary>An account of the workspace.</summary>
public sealed class SlackUser
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public string? TimeZone { get; set; } = "Europe/Lisbon";
    public bool IsBot { get; init; }
    public bool IsGuest { get; set; }
    public bool IsPrimaryOwner { get; init; }
    public bool Deleted { get; set; }
}

/// <summary>A channel, or the chat of one person with the bot.</summary>
public sealed class SlackChannel
{
    public required string Id { get; init; }
    public required string Name { get; set; }
    public bool IsPrivate { get; init; }

    /// <summary>Whose chat with the bot this is; null for a channel.</summary>
    public string? DirectWith { get; init; }

    public bool Archived { get; set; }
    public bool Deleted { get; set; }
    public List<string> Members { get; } = [];
    public List<SlackMessage> Messages { get; } = [];
    public string Type => DirectWith is not null ? "im" : IsPrivate ? "group" : "channel";
}

/// <summary>A message as it is stored.</summary>
public sealed class SlackMessage
{
    public required string Ts { get; init; }
    public required string ChannelId { get; init; }
    public required string UserId { get; init; }
    public bool ByBot { get; init; }
    public required string Text { get; set; }
    public JsonArray? Blocks { get; set; }
    public string? ThreadTs { get; init; }
    public string? EditedTs { get; set; }
    public bool Deleted { get; set; }
    public JsonNode? Metadata { get; set; }

    /// <summary>The metadata that it was posted with, whatever edits made of it.</summary>
    public JsonNode? PostedWith { get; init; }

    /// <summary>True when the app took what its author did with it last.</summary>
    public bool Taken { get; set; }

    /// <summary>The one person who sees it; null where everybody in the channel does.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>Every text that stood here before, oldest first.</summary>
    public List<string> Before { get; } = [];
}

/// <summary>A modal or a home view as it stands before a person.</summary>
public sealed class SlackView
{
    public required string Id { get; init; }
    public required string UserId { get; init; }
    public required JsonObject Shown { get; set; }
    public required string Hash { get; set; }
    public string Type => (string)Shown["type"]!;
}

/// <summary>A token and what it is good for.</summary>
public sealed class SlackToken
{
    public required string Value { get; init; }
    public string? RefreshToken { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }
    public DateTimeOffset? ExpiresAt { get; init; }
    public bool Revoked { get; set; }
    public bool RefreshUsed { get; set; }
}
