using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>
/// A signal is only as good as what it rests on. Goals that nobody touched, or answers that did not come, lower it by one severity,
/// once, and it says so. Work on a goal is no touch: it does not tell whether the goal is still meant as it is written.
/// </summary>
public static class Trust
{
    public static Finding Weigh(Finding finding, TrustBasis restsOn, SignalContext context)
    {
        string[] doubts =
        [
            .. restsOn.HasFlag(TrustBasis.Goals) && GoalsAreStale(context)
                ? [$"No goal was touched for {context.Options.Trust.StaleGoalDays} working days"] : Array.Empty<string>(),
            .. restsOn.HasFlag(TrustBasis.Answers) && AnswersAreFew(finding.TeamId, context)
                ? ["Fewer than half of the expected answers came in"] : Array.Empty<string>(),
        ];
        return doubts.Length == 0
            ? finding
            : finding with
            {
                Severity = (Severity)Math.Max((int)Severity.Info, (int)finding.Severity - 1),
                TrustNote = $"{string.Join("; ", doubts)}: take this with care.",
            };
    }

    private static bool GoalsAreStale(SignalContext context)
    {
        IReadOnlyList<ObjectiveFact> goals = context.Snapshot.Objectives;
        return goals.Count > 0
            && context.Calendar.Company.Since(goals.Max(LastTouched)) >= context.Options.Trust.StaleGoalDays;
    }

    private static DateTimeOffset LastTouched(ObjectiveFact goal) =>
        goal.Changes.Select(change => change.At).Concat(goal.CheckIns.Select(said => said.At)).Append(goal.CreatedAt).Max();

    private static bool AnswersAreFew(string? teamId, SignalContext context)
    {
        PersonRuns answers = PersonRuns.Of(context, teamId, context.Options.Trust.AnswerWindowDays);
        return answers.Expected > 0 && 100 * answers.Answered < context.Options.Trust.AnswerShare * answers.Expected;
    }
}
