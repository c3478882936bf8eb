using System.Collections.Concurrent;

namespace StandupBot.MicrosoftTeams;

/// <summary>
/// How much of a long message has left, so that a try after a failure does not begin again. It is remembered by this process alone: after a restart
/// in between, the parts that had left stand there twice, and none is missing.
/// </summary>
internal sealed class SentParts
{
    private readonly ConcurrentDictionary<string, (MicrosoftTeamsRef Root, int Count)> sent = new(StringComparer.Ordinal);

    public MicrosoftTeamsRef? RootOf(string messageId) => sent.TryGetValue(messageId, out var parts) ? parts.Root : null;

    public int CountOf(string messageId) => sent.TryGetValue(messageId, out var parts) ? parts.Count : 0;

    public void Note(string messageId, MicrosoftTeamsRef root) => sent.AddOrUpdate(messageId, (root, 1), (_, parts) => (parts.Root, parts.Count + 1));

    public void Forget(string messageId) => sent.TryRemove(messageId, out _);
}
