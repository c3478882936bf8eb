using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>A verified activity with where it happened and who did it.</summary>
/// <param name="MemberId">Our id of the person.</param>
/// <param name="PlatformId">The platform's id of the person.</param>
internal sealed record Occasion(
    Activity Activity, string EventKey, ConversationReference Conversation, string MemberId, string PlatformId, DateTimeOffset At)
{
    public string InstallationId => Conversation.InstallationId;

    /// <summary>Null in the chat with the bot alone.</summary>
    public string? ChannelId => Conversation.Kind == ConversationKind.Personal ? null : Conversation.ConversationId;
}
