using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>Answers "with these thresholds, how often would it have fired?" before anybody changes one.</summary>
public static class Preview
{
    /// <summary>How often a rule would have opened a signal in the given days.</summary>
    /// <param name="days">Working days, oldest first; the last 20 as a rule.</param>
    /// <param name="snapshotOf">The company as it stood at the evaluation of a day.</param>
    public static int Count(
        ISignalRule rule, SignalOptions options, IEnumerable<DateOnly> days, Func<DateOnly, CompanySnapshot> snapshotOf)
    {
        IReadOnlyCollection<SignalState> states = [];
        int opened = 0;
        foreach (DateOnly day in days)
        {
            Evaluated evaluated = DailyEvaluation.Run(snapshotOf(day), states, options, [rule]);
            states = evaluated.States;
            opened += evaluated.Changes.Count(change => change.Kind == ChangeKind.Opened);
        }
        return opened;
    }
}
