using System.Collections.Concurrent;

namespace StandupBot.Delivery;

/// <summary>
/// How platforms name the messages that this host sent lately: what is sent is mostly edited or answered soon after, by the same host. A
/// message that was sent stays sent and keeps its name, so what is remembered cannot become wrong; what is not, the table knows.
/// </summary>
public sealed class Whereabouts
{
    /// <summary>The summaries and prompts of a few thousand people and a day; a megabyte at most.</summary>
    private const int MostKept = 5000;

    private readonly ConcurrentDictionary<string, string> refs = new(StringComparer.Ordinal);

    public string? Find(string key) => refs.GetValueOrDefault(key);

    public void Remember(string key, string platformRef)
    {
        // Which ones to forget is not worth keeping account of: those that are asked for again are read once.
        if (refs.Count >= MostKept)
            refs.Clear();
        refs[key] = platformRef;
    }
}
