using System.Globalization;
using StandupBot.Core.Histories;
using StandupBot.Tests.Replay.Histories;

namespace StandupBot.Tests.Replay;

/// <summary>What signals.jsonl says of one key, in a form that a test can write down by hand.</summary>
internal static class SignalLines
{
    /// <summary>"8 Opened Medium": the working day of the script, the change, the severity.</summary>
    public static IReadOnlyList<string> Of(Replayed replayed, string key) =>
        [.. replayed.Output.Signals.Where(line => line.Key == key).OrderBy(line => line.At)
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{DayOf(line.At)} {line.Change} {line.Severity}"))];

    /// <summary>Plays to the end of a day: the clock runs to the end of the last event's.</summary>
    public static Task<Replayed> UntilAsync(HistoryScript script, int day) =>
        Replayed.OfAsync([.. script.Events, new HistoryEvent.Measure("ovens", 1) { At = HistoryScript.At(day, 23) }]);

    private static int DayOf(DateTimeOffset at) =>
        Enumerable.Range(1, 60).Single(day => HistoryScript.Day(day) == DateOnly.FromDateTime(at.UtcDateTime));
}
