namespace StandupBot.Core.Histories;

/// <summary>
/// One line of a company's history, as docs/replay.md lists them. A closed family: one record an event type, named like the type.
/// A history that was read is consistent: every id that an event names was declared by an earlier one.
/// </summary>
public abstract partial record HistoryEvent
{
    private HistoryEvent() { }

    /// <summary>When it happened, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The line of the file that it stands on, from 1; 0 for an event that was not read from a file.</summary>
    public int Line { get; init; }
}
