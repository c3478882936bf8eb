using System.Globalization;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Digests;

/// <summary>The numbers of a signal as people say them: "limitDays 2" is a limit of two days.</summary>
internal static class SignalFigures
{
    private const int Most = 4;
    private const int LongestName = 40;
    private const string DaysToDue = "daysToDue";

    internal static string Of(IReadOnlyList<Number> numbers) => string.Join(", ", numbers.Where(TellsSomething).Take(Most).Select(Say));

    /// <summary>That nothing of the kind was found is not among the reasons.</summary>
    private static bool TellsSomething(Number number) => number is not ({ Name: "unownedHours", Value: <= 0 } or { Name: "standupsUnchanged", Value: <= 1 });

    private static string Say(Number number) => number.Name switch
    {
        "days" => Days(number),
        "ageDays" => $"{Days(number)} old",
        "absentDays" => $"away for {Days(number)}",
        "daysGone" => $"{Days(number)} gone",
        "daysLeft" => number.Value < 0 ? $"{Days(number with { Value = -number.Value })} late" : $"{Days(number)} left",
        "limit" or "limitDays" => $"limit {Figure(number)}",
        "windowDays" => $"within {Days(number)}",
        "timeGone" => $"{Figure(number)}% of the time gone",
        "from" or "before" => $"from {Figure(number)}",
        "to" or "after" => $"to {Figure(number)}",
        "checkIns" => Count(number, "check-in", "check-ins"),
        "expectedRise" => $"{Figure(number)}% planned",
        "items" => Count(number, "item", "items"),
        "teamItems" => $"{Count(number, "item", "items")} of the team",
        "lowerItems" => $"{Figure(number)} for lower goals",
        "unlinked" => $"{Figure(number)} without a goal",
        "share" => $"{Figure(number)}%",
        "highGoals" => Count(number, "High goal", "High goals"),
        "standupsUnchanged" => $"the same in {Count(number, "stand-up", "stand-ups")}",
        "unownedHours" => $"{Count(number, "working hour", "working hours")} with nobody on it",
        "reporters" => Count(number, "reporter", "reporters"),
        "people" => Count(number, "person", "people"),
        "accounts" => Count(number, "customer", "customers"),
        "mentions" => Count(number, "mention", "mentions"),
        "answered" => Count(number, "answer", "answers"),
        "expected" => $"{Figure(number)} expected",
        "actual" => $"{Figure(number)}% reached",
        "projected" => $"{Figure(number)}% by the due date at this pace",
        "gap" => $"{Figure(number)}% short",
        "points" => Count(number, "reading", "readings"),
        "edits" => Count(number, "edit", "edits"),
        "durationLoosened" => $"{Figure(number)}% more time",
        "rangeLoosened" => $"{Figure(number)}% less to reach",
        "silentRuns" => $"{Count(number, "stand-up", "stand-ups")} without an answer",
        var due when due.StartsWith(DaysToDue, StringComparison.Ordinal) => $"{due[DaysToDue.Length..]} due in {Days(number)}",
        var other => $"{Clip.Line(other, LongestName)} {Figure(number)}",
    };

    private static string Days(Number number) => Count(number, "working day", "working days");

    private static string Count(Number number, string one, string many) => $"{Figure(number)} {(number.Value is 1 or -1 ? one : many)}";

    private static string Figure(Number number) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(number.Value, 2) + 0.0:0.##}");
}
