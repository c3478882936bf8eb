using StandupBot.Core.Calendars;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>Why a promise to somebody outside may not be kept.</summary>
public enum PromiseRisk
{
    NoObjective,

    /// <summary>The day has passed, or the goal's pace leads past it.</summary>
    Late,

    /// <summary>The day is near and nobody works on it.</summary>
    NoWork,
}

/// <summary>What endangers one promise; shared by signal S18 and score component E3.</summary>
public static class Promise
{
    /// <summary>Promises that still bind: neither kept nor cancelled, and made to somebody outside.</summary>
    public static IEnumerable<CommitmentFact> Live(SignalContext context)
    {
        HashSet<string> ourselves = new(
            [.. context.Snapshot.Teams.Select(team => team.Name), .. context.Snapshot.Members.Select(member => member.Name), context.Snapshot.Company.Name, "internal"],
            StringComparer.OrdinalIgnoreCase);
        return context.Snapshot.Commitments.Where(promise =>
            promise.State is CommitmentState.Open or CommitmentState.Renegotiated && !ourselves.Contains(promise.Customer.Trim()));
    }

    /// <summary>The working days of whoever promised.</summary>
    public static Workdays Calendar(CommitmentFact promise, SignalContext context) => context.Calendar.Member(promise.OwnerId);

    public static IReadOnlyList<PromiseRisk> Risks(CommitmentFact promise, SignalContext context)
    {
        if (context.Objective(promise.ObjectiveId) is not { Terms.Status: not ObjectiveStatus.Dropped } goal)
            return promise.State == CommitmentState.Renegotiated ? [] : [PromiseRisk.NoObjective];
        if (IsReached(goal))
            return [];
        return
        [
            .. IsLate(promise, goal, context) ? [PromiseRisk.Late] : Array.Empty<PromiseRisk>(),
            .. IsIdle(promise, goal, context) ? [PromiseRisk.NoWork] : Array.Empty<PromiseRisk>(),
        ];
    }

    private static bool IsReached(ObjectiveFact goal) => goal.Terms.Status == ObjectiveStatus.Closed
        || Progress.At(goal.Terms.Measure, goal.CheckIns, DateTimeOffset.MaxValue) >= Progress.Full;

    private static bool IsLate(CommitmentFact promise, ObjectiveFact goal, SignalContext context)
    {
        var company = context.Calendar.Company;
        if (company.Today > promise.Due)
            return true;
        TimeFrame frame = new(goal.Terms.Start ?? company.DateOf(goal.CreatedAt), promise.Due, company);
        return Forecast.Of(goal, frame, context.Options.S13) < Progress.Full;
    }

    private static bool IsIdle(CommitmentFact promise, ObjectiveFact goal, SignalContext context)
    {
        var options = context.Options.S18;
        return Calendar(promise, context).Until(promise.Due) <= options.DueWithinDays
            && !context.Tree.WithDescendants(goal.Id).Any(id => RecentWork.On(id, options.WindowDays, context).Any());
    }
}
