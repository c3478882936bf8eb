namespace StandupBot.MicrosoftTeams;

/// <summary>
/// The host's book of conversations. Everything in it came in a verified activity. Safe to use from several requests at once; the same call
/// twice has no second effect.
/// </summary>
public interface IConversations
{
    /// <summary>Keeps it, or brings what is kept up to date; a name, team or person that is null here stays as it was.</summary>
    ValueTask KeepAsync(ConversationReference conversation, CancellationToken cancellation);

    ValueTask<ConversationReference?> FindAsync(string installationId, string conversationId, CancellationToken cancellation);

    /// <summary>The chat of one person with the bot.</summary>
    ValueTask<ConversationReference?> PersonalAsync(string installationId, string platformId, CancellationToken cancellation);

    /// <summary>All of an installation; the newest first.</summary>
    ValueTask<IReadOnlyList<ConversationReference>> AllAsync(string installationId, CancellationToken cancellation);

    ValueTask ForgetAsync(string installationId, string conversationId, CancellationToken cancellation);

    /// <summary>Whether any conversation that is kept uses this service address, exactly.</summary>
    ValueTask<bool> KnowsServiceAsync(string serviceUrl, CancellationToken cancellation);
}
