using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A goal that becomes easier, edit by edit, without anybody having decided so.</summary>
public sealed class S15TargetDrift : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S15", "Target or scope drift", 1, Dimension.Vertical)
    {
        Rule = "At least 2 edits that loosen the target or the due date, or edits that together loosen more than 20% of the original range or duration.",
        Severity = "Medium.",
        Told = "The parent goal's owner.",
        Resolves = "A re-plan is recorded with its reason.",
        Silent = "What is put right within 24 hours, and tightening.",
        Thresholds = options => options.S15,
        RestsOn = TrustBasis.Goals,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.LiveObjectives.Select(goal => Check(goal, context)).OfType<Finding>();

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var options = context.Options.S15;
        var drift = Drift.Of(goal, context.Calendar.Company, TimeSpan.FromHours(options.TypoHours));
        if (drift.Edits.Count < options.Edits && drift.Duration <= options.CumulativeAbove && drift.Range <= options.CumulativeAbove)
            return null;
        return new Finding
        {
            Signal = "S15",
            Subjects = [goal.Id],
            Severity = Severity.Medium,
            TeamId = context.TeamOf(goal),
            Numbers = [new("edits", drift.Edits.Count), new("durationLoosened", drift.Duration), new("rangeLoosened", drift.Range)],
            Evidence = [.. drift.Edits.Reverse().Select(edit => Evidence.Of(goal, edit, Text(edit)))],
            Why = $"{Wording.Goal(goal)} was made easier {Wording.Count(drift.Edits.Count, "time")} without a reason: {Amounts(drift)}.",
            Told = context.Tell(context.ParentOwnerOf(goal)),
            NextAction = $"Record the re-plan of {goal.Handle} with its reason.",
        };
    }

    private static string Amounts(Drift drift) => (drift.Duration > 0, drift.Range > 0) switch
    {
        (true, true) => $"{Wording.Figure(drift.Duration)}% more time and {Wording.Figure(drift.Range)}% less to reach than planned",
        (true, false) => $"{Wording.Figure(drift.Duration)}% more time than planned",
        _ => $"{Wording.Figure(drift.Range)}% less to reach than planned",
    };

    private static string Text(ObjectiveChange edit)
    {
        List<string> parts = [];
        if (edit.Before.Due != edit.After.Due)
            parts.Add($"due {Due(edit.Before)} -> {Due(edit.After)}");
        if (edit.Before.Measure != edit.After.Measure)
            parts.Add($"target {Target(edit.Before)} -> {Target(edit.After)}");
        return string.Join(", ", parts);
    }

    private static string Due(ObjectiveTerms terms) => terms.Due is { } due ? Wording.Date(due) : "none";

    private static string Target(ObjectiveTerms terms) => terms.Measure is { } measure ? Wording.Figure(measure.To) : "none";
}
