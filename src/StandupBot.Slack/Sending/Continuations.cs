using System.Collections.Concurrent;

namespace StandupBot.Slack.Sending;

/// <summary>Which messages are known to have no further parts in their thread, so that an edit of them needs no look there.</summary>
internal sealed class Continuations
{
    private const int MostKept = 50_000;

    private readonly ConcurrentDictionary<SlackRef, bool> known = new();

    public void Note(SlackRef root, bool hasMore)
    {
        if (known.Count >= MostKept)
            known.Clear();
        known[root] = hasMore;
    }

    /// <summary>True for those that have, and for those that another process may have posted.</summary>
    public bool MayHave(SlackRef root) => !known.TryGetValue(root, out var hasMore) || hasMore;
}
