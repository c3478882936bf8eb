using System.Text.Json;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>
/// What the Bot Connector sends ("Bot Connector API reference", Activity object): the fields that are used, and no others.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }

    /// <summary>Of an invoke: which one.</summary>
    public string? Name { get; init; }

    /// <summary>Of an installationUpdate: "add", "add-upgrade", "remove", "remove-upgrade".</summary>
    public string? Action { get; init; }

    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }

    /// <summary>As written: it tells two edits of one message apart, and is read no further.</summary>
    public string? Timestamp { get; init; }

    public string? Text { get; init; }
    public string? ReplyToId { get; init; }
    public ChannelAccount? From { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public IReadOnlyList<Entity>? Entities { get; init; }
    public ChannelData? ChannelData { get; init; }

    /// <summary>Of a submitted card or an invoke: an object whose form depends on what it is.</summary>
    public JsonElement? Value { get; init; }

    public string? TenantId => ChannelData?.Tenant?.Id ?? Conversation?.TenantId;

    public bool IsInvoke => Type == "invoke";
}

/// <param name="Id">"29:..." for a person, the same for this bot only; "28:..." for a bot.</param>
/// <param name="AadObjectId">The person, the same for every app.</param>
public sealed record ChannelAccount(string? Id = null, string? Name = null, string? AadObjectId = null, string? Role = null);

/// <param name="ConversationType">"personal", "groupChat" or "channel".</param>
public sealed record ConversationAccount(string? Id = null, string? Name = null, string? ConversationType = null, bool? IsGroup = null, string? TenantId = null);

/// <summary>A mention, or (clientInfo) what the sender's app tells of itself.</summary>
public sealed record Entity(string? Type = null, string? Text = null, ChannelAccount? Mentioned = null, string? Timezone = null);

/// <summary>What Microsoft Teams adds.</summary>
public sealed record ChannelData(
    string? EventType = null, NamedId? Tenant = null, NamedId? Team = null, NamedId? Channel = null, ChannelSettings? Settings = null);

public sealed record ChannelSettings(NamedId? SelectedChannel = null);

public sealed record NamedId(string? Id = null, string? Name = null);
