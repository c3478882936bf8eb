using System.Globalization;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Realignment;

/// <summary>How a goal moved. Closed covers dropped and paused: work has to leave it, for whatever reason.</summary>
public enum GoalMove { Opened, Closed, Raised, Lowered, Replanned }

/// <summary>One change of the goals that may move work.</summary>
public sealed record GoalShift(ObjectiveFact Goal, GoalMove Move, DateTimeOffset At)
{
    /// <summary>The identity of the change: people are asked about it once.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Goal.Id}@{At.UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffffffZ}");

    /// <summary>All changes after an instant, oldest first. Goals that never left the draft change nothing for anybody.</summary>
    public static IReadOnlyList<GoalShift> Since(SignalContext context, DateTimeOffset after) =>
        [.. context.Snapshot.Objectives.SelectMany(Of).Where(shift => shift.At > after).OrderBy(shift => shift.At).ThenBy(shift => shift.Goal.Id, StringComparer.Ordinal)];

    private static IEnumerable<GoalShift> Of(ObjectiveFact goal)
    {
        var first = goal.Changes.Count > 0 ? goal.Changes[0].Before : goal.Terms;
        if (first.Status == ObjectiveStatus.Active)
            yield return new(goal, GoalMove.Opened, goal.CreatedAt);
        foreach (var change in goal.Changes)
            if (MoveOf(change) is { } move)
                yield return new(goal, move, change.At);
    }

    private static GoalMove? MoveOf(ObjectiveChange change)
    {
        var (before, after) = (change.Before, change.After);
        var (was, now) = (before.Status == ObjectiveStatus.Active, after.Status == ObjectiveStatus.Active);
        if (was != now)
            return now ? GoalMove.Opened : GoalMove.Closed;
        if (!now)
            return null;
        if (before.Priority != after.Priority)
            return after.Priority > before.Priority ? GoalMove.Raised : GoalMove.Lowered;
        return change.IsReplan ? GoalMove.Replanned : null;
    }
}
