using System.Collections.Concurrent;

namespace StandupBot.Chaos;

/// <summary>What was handed to the bot, and whether it said that it took it: nothing else may be asked of it afterwards.</summary>
internal sealed class Journal
{
    private readonly ConcurrentQueue<Entry> entries = new();
    private int last;
    private int taken;

    public IReadOnlyCollection<Entry> Entries => entries;

    /// <summary>A word that stands in no other text.</summary>
    public string NewMark() => $"q{Interlocked.Increment(ref last):00000}q";

    public int Taken => taken;

    public void Add(Entry entry)
    {
        entries.Enqueue(entry);
        if (entry.Taken)
            Interlocked.Increment(ref taken);
    }
}

internal enum EntryKind
{
    Text,
    Thread,
    Form,
    Goal,

    /// <summary>A text that was edited afterwards; what stood before is in Before.</summary>
    Edit,
}

/// <param name="Mark">Stands in the text.</param>
/// <param name="Taken">True when the answer was 200.</param>
/// <param name="Before">The mark that the edit took away.</param>
internal sealed record Entry(EntryKind Kind, string UserId, DateTimeOffset At, string Mark, bool Taken, string? Before = null);
