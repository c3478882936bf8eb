using System.Collections.Concurrent;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// Addresses that Slack gave with a command or a tap: the way to answer one person in a channel that the bot is not in. Each holds for 30
/// minutes and five uses. They live in this process only; without one the answer goes another way.
/// </summary>
internal sealed class ResponseUrls(TimeProvider clock)
{
    private const int MostUses = 5;
    private const int MostKept = 20_000;

    /// <summary>A minute less than Slack allows: what is begun in time should end in time.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(29);

    private readonly ConcurrentDictionary<string, Kept> byEvent = new(StringComparer.Ordinal);

    /// <param name="eventKey">The event that brought it: its answers are named after it.</param>
    public void Keep(string installationId, string eventKey, string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
            return;
        Sweep();
        byEvent[$"{installationId}/{eventKey}"] = new Kept(address, clock.GetUtcNow() + Lifetime, MostUses);
    }

    /// <summary>The address for a message of ours, one use taken; null when there is none that holds.</summary>
    public Uri? Take(string messageId)
    {
        for (var end = messageId.LastIndexOf('/'); end > 0; end = messageId.LastIndexOf('/', end - 1))
        {
            var key = messageId[..end];
            while (byEvent.TryGetValue(key, out var kept))
            {
                if (kept.Uses == 0 || kept.Until < clock.GetUtcNow())
                    return null;
                if (byEvent.TryUpdate(key, kept with { Uses = kept.Uses - 1 }, kept))
                    return kept.Address;
            }
        }

        return null;
    }

    private void Sweep()
    {
        if (byEvent.Count < MostKept / 2)
            return;
        var now = clock.GetUtcNow();
        foreach (var (key, kept) in byEvent)
            if (kept.Until < now || byEvent.Count > MostKept)
                byEvent.TryRemove(key, out _);
    }

    private sealed record Kept(Uri Address, DateTimeOffset Until, int Uses);
}
