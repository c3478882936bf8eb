using StandupBot.Core.Digests;
using StandupBot.Core.Objectives;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Digests;

/// <summary>Which goals moved in a span of time, and which should have.</summary>
internal static class GoalNews
{
    /// <summary>Moved or done since then, the largest move first.</summary>
    public static IReadOnlyList<GoalMove> Moved(DigestFacts facts, DateTimeOffset since, DateTimeOffset now) =>
        [.. facts.Goals.Values.Where(g => g.Reports.Any(r => r.At >= since))
            .Select(g => Move(g, since, now)).Where(m => m.Done || m.Change is not (null or 0))
            .OrderByDescending(m => m.Done).ThenByDescending(m => Math.Abs(m.Change ?? 0)).ThenBy(m => m.Goal.Handle, StringComparer.Ordinal)];

    /// <summary>Goals that a signal says stand still (S4, S5) and that did not move meanwhile.</summary>
    public static IReadOnlyList<Core.Digests.Phrasing.GoalView> Stalled(DigestFacts facts, IReadOnlyList<GoalMove> moved) =>
        [.. facts.Open.Where(s => s.SignalId is "S4" or "S5" && moved.All(m => m.Goal.Id != s.Finding.Subjects[0])).Select(s => facts.Goal(s.Finding.Subjects[0]))
            .OfType<Core.Digests.Phrasing.GoalView>().DistinctBy(g => g.Id)];

    private static GoalMove Move(Objective goal, DateTimeOffset since, DateTimeOffset now)
    {
        var percent = GoalBook.PercentAt(goal, now);
        var done = goal.Reports.Where(r => r.At >= since).Any(r => r.Status == GoalStatus.Done) || goal.Terms.Status == ObjectiveStatus.Closed;
        return new GoalMove(GoalBook.View(goal), percent, percent - (GoalBook.PercentAt(goal, since.AddTicks(-1)) ?? 0), done);
    }
}
