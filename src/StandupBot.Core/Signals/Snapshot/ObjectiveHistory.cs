using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Signals.Snapshot;

/// <summary>What the history of a goal says about the goal as it stands.</summary>
public static class ObjectiveHistory
{
    /// <summary>The day from which the goal asks something of people: created, begun and (re)activated.</summary>
    public static DateOnly LiveSince(this ObjectiveFact goal, Workdays company)
    {
        var active = company.DateOf(goal.Changes.LastOrDefault(IsActivation)?.At ?? goal.CreatedAt);
        return goal.Terms.Start > active ? goal.Terms.Start.Value : active;
    }

    /// <summary>The terms in force at an instant; the first ones for an instant before the goal.</summary>
    public static ObjectiveTerms TermsAt(this ObjectiveFact goal, DateTimeOffset instant) =>
        goal.Changes.Count == 0 || goal.Changes[^1].At <= instant ? goal.Terms : FirstAfter(goal.Changes, instant).Before;

    /// <summary>When the present owner became one, or the last one ceased to be.</summary>
    public static DateTimeOffset OwnedSince(this ObjectiveFact goal) =>
        goal.Changes.LastOrDefault(change => change.Before.OwnerId != change.After.OwnerId)?.At ?? goal.CreatedAt;

    /// <summary>When the plan in force began: at the last re-plan or resumption, else when the goal was created.</summary>
    public static DateTimeOffset PlannedSince(this ObjectiveFact goal) =>
        goal.Changes.LastOrDefault(change => change.IsReplan || IsActivation(change))?.At ?? goal.CreatedAt;

    /// <summary>Goal check-ins with a value under the plan in force, as progress in points, oldest first; none for a measure without a range.</summary>
    public static IReadOnlyList<ProgressPoint> PointsUnderPlan(this ObjectiveFact goal, Workdays company)
    {
        if (goal.Terms.Measure is { } measure && measure.From == measure.To)
            return [];
        var since = goal.PlannedSince();
        return [.. goal.CheckIns.Where(said => said.Value is not null && said.At >= since)
            .Select(said => new ProgressPoint(said, company.DateOf(said.At), Progress.Points(goal.Terms.Measure, said.Value!.Value)))];
    }

    /// <summary>The last status that anybody gave the goal; null before the first.</summary>
    public static GoalStatus? LatestStatus(this ObjectiveFact goal) => goal.CheckIns.LastOrDefault(said => said.Status is not null)?.Status;

    private static ObjectiveChange FirstAfter(IReadOnlyList<ObjectiveChange> changes, DateTimeOffset instant) => changes.First(change => change.At > instant);

    private static bool IsActivation(ObjectiveChange change) =>
        change.Before.Status != ObjectiveStatus.Active && change.After.Status == ObjectiveStatus.Active;
}

/// <summary>Progress as reported on a day of the company's calendar, in points.</summary>
public sealed record ProgressPoint(GoalCheckIn Said, DateOnly Day, double Points);
