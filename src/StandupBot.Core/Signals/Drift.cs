using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>
/// How far edits without a reason have loosened a goal since its plan was last made: at creation, when it left the draft, or at a
/// re-plan. A value that is put right soon enough was a typing error and never counted.
/// </summary>
/// <param name="Edits">The loosening edits, oldest first.</param>
/// <param name="Duration">Working days gained, in percent of the original duration.</param>
/// <param name="Range">What need no longer be reached, in percent of the original range.</param>
public sealed record Drift(IReadOnlyList<ObjectiveChange> Edits, double Duration, double Range)
{
    public static Drift Of(ObjectiveFact goal, Workdays company, TimeSpan typo)
    {
        var changes = goal.Changes.ToList();
        var plan = changes.FindLastIndex(change => change.IsReplan || change.Before.Status == ObjectiveStatus.Draft);
        var start = plan >= 0 ? new Version(changes[plan].At, changes[plan].After, null) : new Version(goal.CreatedAt, changes.Count > 0 ? changes[0].Before : goal.Terms, null);
        Version[] all = [start, .. changes.Skip(plan + 1).Select(change => new Version(change.At, change.After, change))];
        var due = Loosened(all, terms => terms.Due, typo, (from, to) => Later(start.Terms, from, to, goal, company));
        var target = Loosened(all, terms => terms.Measure, typo, (from, to) => Lower(start.Terms, from, to));
        return new(
            [.. due.Concat(target).Select(step => step.Edit).Distinct().OrderBy(edit => edit.At)],
            Math.Round(due.Sum(step => step.Percent), 9), Math.Round(target.Sum(step => step.Percent), 9));
    }

    /// <summary>The steps that loosen one value, each with its share of the original in percent.</summary>
    private static List<(ObjectiveChange Edit, double Percent)> Loosened<T>(
        Version[] all, Func<ObjectiveTerms, T> value, TimeSpan typo, Func<ObjectiveTerms, ObjectiveTerms, double> percent)
    {
        List<Version> steps = [];
        foreach (var version in all)
        {
            if (steps.Count > 0 && Equals(value(steps[^1].Terms), value(version.Terms)))
                continue;
            if (steps.Count > 0 && version.At - steps[^1].At <= typo && PutsRight(steps, version, percent))
                steps.RemoveAt(steps.Count - 1);
            steps.Add(version);
        }
        return [.. steps.Zip(steps.Skip(1), (from, to) => (Edit: to.Change!, Percent: percent(from.Terms, to.Terms))).Where(step => step.Percent > 0)];
    }

    /// <summary>True for an edit that goes back on the last one, or puts right what the plan began with; one that goes further is a second edit.</summary>
    private static bool PutsRight(List<Version> steps, Version next, Func<ObjectiveTerms, ObjectiveTerms, double> percent) =>
        steps.Count == 1 || percent(steps[^2].Terms, steps[^1].Terms) <= 0 || percent(steps[^1].Terms, next.Terms) <= 0;

    private static double Later(ObjectiveTerms original, ObjectiveTerms from, ObjectiveTerms to, ObjectiveFact goal, Workdays company)
    {
        if (from.Due is not { } before || TimeFrame.Of(original, goal.CreatedAt, company) is not { } frame)
            return 0;
        return to.Due is { } after ? company.Between(before, after) * Progress.Full / Math.Max(1, frame.Length) : Progress.Full;
    }

    private static double Lower(ObjectiveTerms original, ObjectiveTerms from, ObjectiveTerms to)
    {
        if (from.Measure is not { } before || original.Measure is not { } first || first.From == first.To)
            return 0;
        if (to.Measure is not { } after)
            return Progress.Full;
        return before.Key == after.Key ? (before.To - after.To) * Progress.Full / (first.To - first.From) : 0;
    }

    /// <summary>The terms from an instant on, and the edit that made them; null for those of the plan.</summary>
    private sealed record Version(DateTimeOffset At, ObjectiveTerms Terms, ObjectiveChange? Change);
}
