namespace StandupBot.MicrosoftTeams;

public enum ConversationKind { Personal, GroupChat, Channel }

/// <summary>Where the bot can speak, as a verified activity told it: what Microsoft calls a conversation reference.</summary>
/// <param name="ConversationId">Of a channel the channel's own id, without a thread; the id in <see cref="Core.Chat.Destination.Channel"/>.</param>
/// <param name="ServiceUrl">The one address that may be called for it.</param>
/// <param name="BotId">The bot's id there, "28:" and the app id.</param>
public sealed record ConversationReference(
    string InstallationId, string ConversationId, ConversationKind Kind, string ServiceUrl, string TenantId, string BotId)
{
    /// <summary>The name of the channel or group chat; null where the platform does not tell.</summary>
    public string? Name { get; init; }

    /// <summary>The team of a channel.</summary>
    public string? TeamId { get; init; }

    /// <summary>Of a personal chat: the person, as <see cref="Core.Chat.PlatformPerson.PlatformId"/> names them.</summary>
    public string? PlatformId { get; init; }
}
