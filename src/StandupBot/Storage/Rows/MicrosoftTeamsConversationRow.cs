namespace StandupBot.Storage.Rows;

/// <summary>A conversation in Microsoft Teams that the bot is in, as a verified activity told it.</summary>
public sealed class MicrosoftTeamsConversationRow
{
    public required string InstallationId { get; init; }
    public required string ConversationId { get; init; }

    /// <summary>"Personal", "GroupChat" or "Channel".</summary>
    public required string Kind { get; set; }

    /// <summary>The one address that is called for it.</summary>
    public required string ServiceUrl { get; set; }

    public required string TenantId { get; set; }
    public required string BotId { get; set; }
    public string? Name { get; set; }
    public string? TeamId { get; set; }

    /// <summary>Of a personal chat: the person, by the platform's id.</summary>
    public string? PlatformId { get; set; }

    public required DateTimeOffset SeenAt { get; set; }
}
