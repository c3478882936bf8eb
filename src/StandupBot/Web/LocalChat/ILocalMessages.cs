namespace StandupBot.Web.LocalChat;

/// <summary>
/// Where the local chat keeps its messages. Safe to use from several requests at once. Deleted messages are given back without their
/// text, private replies that were dismissed are not given back at all.
/// </summary>
public interface ILocalMessages
{
    /// <summary>Keeps the message and gives it its place in the order, unless its id is there already: then what is there stays.</summary>
    /// <returns>The message that is kept.</returns>
    Task<LocalMessage> AddAsync(LocalMessage message, CancellationToken cancellation);

    /// <summary>Replaces the message of the same id; without effect where there is none.</summary>
    Task UpdateAsync(LocalMessage message, CancellationToken cancellation);

    Task<LocalMessage?> FindAsync(string installationId, string id, CancellationToken cancellation);

    /// <summary>The newest messages outside threads, oldest first.</summary>
    /// <param name="before">Only those whose place in the order is below this one.</param>
    Task<IReadOnlyList<LocalMessage>> ReadAsync(LocalPlace place, long before, int take, CancellationToken cancellation);

    /// <summary>The answers under one message, oldest first.</summary>
    Task<IReadOnlyList<LocalMessage>> ReadThreadAsync(LocalPlace place, string rootId, CancellationToken cancellation);

    /// <summary>For each of these messages that has answers: how many are still there, and when the newest came.</summary>
    Task<IReadOnlyList<LocalThread>> ThreadsAsync(
        string installationId, IReadOnlyCollection<string> rootIds, CancellationToken cancellation);

    /// <summary>For each place where the member has something from others to read: the newest one's place in the order.</summary>
    Task<IReadOnlyList<LocalNewest>> NewestAsync(string installationId, string memberId, CancellationToken cancellation);
}

/// <summary>A channel as one member sees it, or (channel null) that member's chat with the bot.</summary>
public sealed record LocalPlace(string InstallationId, string? ChannelId, string MemberId);

/// <param name="RootId">The message that the thread hangs under.</param>
public sealed record LocalThread(string RootId, int Count, DateTimeOffset LastAt);

/// <param name="ChannelId">Null for the chat with the bot.</param>
public sealed record LocalNewest(string? ChannelId, long Sequence);
