using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>A higher goal that neither a goal below it nor any work carries.</summary>
public sealed class S03UnsupportedObjective : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S3", "Unsupported objective", 1, Dimension.Vertical)
    {
        Rule = "Top- or mid-level, at least 10% of its time frame and 5 working days gone, no active child, and no item linked to it or below it in the last 10 working days.",
        Severity = "High.",
        Told = "Owner; the company's owner.",
        Resolves = "An active child or an item appears.",
        Silent = "Goals that have not begun, and goals without a due date.",
        Thresholds = options => options.S3,
        RestsOn = TrustBasis.Goals | TrustBasis.Answers,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context)
    {
        var everParents = context.Snapshot.Objectives
            .SelectMany(goal => goal.Changes.Select(change => change.Before.ParentId).Append(goal.Terms.ParentId)).OfType<string>().ToHashSet();
        return context.LiveObjectives.Where(goal => IsHigher(goal, everParents)).Select(goal => Check(goal, context)).OfType<Finding>();
    }

    private static bool IsHigher(ObjectiveFact goal, HashSet<string> everParents) =>
        ObjectiveTree.IsTopLevel(goal.Terms) || goal.Terms.Horizon == Horizon.Medium || everParents.Contains(goal.Id);

    private static Finding? Check(ObjectiveFact goal, SignalContext context)
    {
        var (options, company) = (context.Options.S3, context.Calendar.Company);
        if (context.TimeFrame(goal) is not { } frame)
            return null;
        var (gone, days) = (frame.Expected(company.Today), company.Since(frame.Start));
        if (gone < options.TimeGone || days < options.DaysGone || IsSupported(goal, context))
            return null;
        return new Finding
        {
            Signal = "S3",
            Subjects = [goal.Id],
            Severity = Severity.High,
            TeamId = context.TeamOf(goal),
            Numbers = [new("timeGone", gone), new("daysGone", days), new("windowDays", options.WindowDays)],
            Evidence = [Evidence.Of(goal)],
            Why = $"{Wording.Goal(goal)} has used {Wording.Figure(gone)}% of its time, but has no active goal below it and got no work for {Wording.Days(Math.Min(days, options.WindowDays))}.",
            Told = context.Tell(SignalContext.OwnerOf(goal), context.CompanyOwner),
            NextAction = $"Start a goal under {goal.Handle}, link work to it, or close it.",
        };
    }

    private static bool IsSupported(ObjectiveFact goal, SignalContext context)
    {
        var from = context.Calendar.Company.Window(context.Options.S3.WindowDays);
        return context.Tree.Children(goal.Id).Any(child => context.Objective(child)?.Terms.Status == ObjectiveStatus.Active)
            || context.Tree.WithDescendants(goal.Id).Any(id => context.ItemsOn(id, from).Any());
    }
}
