using StandupBot.Core.Objectives;

namespace StandupBot.Core.Signals;

/// <summary>Two reports of one goal that cannot both be true.</summary>
/// <param name="Kind">"done", "track" or "values".</param>
public sealed record StatusConflict(GoalCheckIn Earlier, GoalCheckIn Later, string Kind);

/// <summary>
/// Finds what people contradict each other on. Only the latest report of each person counts, and a check-in of the owner after a
/// conflict settles what was said before it.
/// </summary>
public static class StatusConflicts
{
    /// <param name="said">Goal check-ins of the window, oldest first.</param>
    public static IReadOnlyList<StatusConflict> Among(
        IEnumerable<GoalCheckIn> said, Measure? measure, string? ownerId, ContradictionOptions options)
    {
        Dictionary<string, Report> latest = [];
        foreach (var next in said)
        {
            if (next.By == ownerId && Between(latest, measure, options).Any())
                latest.Clear();
            latest[next.By] = (latest.GetValueOrDefault(next.By) ?? Report.Nothing).With(next);
        }
        return [.. Between(latest, measure, options)];
    }

    private static IEnumerable<StatusConflict> Between(Dictionary<string, Report> latest, Measure? measure, ContradictionOptions options)
    {
        Report[] reports = [.. latest.OrderBy(report => report.Key, StringComparer.Ordinal).Select(report => report.Value)];
        for (var i = 0; i < reports.Length; i++)
            for (var j = i + 1; j < reports.Length; j++)
            {
                if (reports[i].Status is { } a && reports[j].Status is { } b && KindOf(a.Status!.Value, b.Status!.Value) is { } kind)
                    yield return Conflict(a, b, kind);
                if (reports[i].Value is { } x && reports[j].Value is { } y && Apart(x, y, measure) > options.PointsApart)
                    yield return Conflict(x, y, "values");
            }
    }

    private static string? KindOf(GoalStatus a, GoalStatus b) => (a, b) switch
    {
        (GoalStatus.Done, GoalStatus.Blocked or GoalStatus.AtRisk) or (GoalStatus.Blocked or GoalStatus.AtRisk, GoalStatus.Done) => "done",
        (GoalStatus.OnTrack, GoalStatus.OffTrack) or (GoalStatus.OffTrack, GoalStatus.OnTrack) => "track",
        _ => null,
    };

    private static double Apart(GoalCheckIn a, GoalCheckIn b, Measure? measure) =>
        Math.Round(Math.Abs(Progress.Points(measure, a.Value!.Value) - Progress.Points(measure, b.Value!.Value)), 9);

    private static StatusConflict Conflict(GoalCheckIn a, GoalCheckIn b, string kind) => a.At <= b.At ? new(a, b, kind) : new(b, a, kind);

    /// <summary>What one person said last: a status and a value may come from different check-ins.</summary>
    private sealed record Report(GoalCheckIn? Status, GoalCheckIn? Value)
    {
        public static Report Nothing { get; } = new(null, null);

        public Report With(GoalCheckIn said) => new(said.Status is null ? Status : said, said.Value is null ? Value : said);
    }
}
