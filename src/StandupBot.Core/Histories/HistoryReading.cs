namespace StandupBot.Core.Histories;

/// <summary>What became of reading a history: all of it, or the first thing that is wrong with it.</summary>
public abstract record HistoryReading
{
    private HistoryReading() { }

    /// <summary>Every line holds; the events in time order, equal instants in file order.</summary>
    public sealed record Valid(IReadOnlyList<HistoryEvent> Events) : HistoryReading;

    /// <summary>Nothing of the file may be used.</summary>
    /// <param name="Line">Counted from 1.</param>
    /// <param name="Message">What is wrong, and what to write instead where that can be told.</param>
    public sealed record Invalid(int Line, string Message) : HistoryReading
    {
        public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}: {Message}");
    }
}
