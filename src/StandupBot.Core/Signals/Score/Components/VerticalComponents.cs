using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Score.Components;

/// <summary>V1-V5: do goals and work hang together, from the top to the daily item?</summary>
public static class VerticalComponents
{
    public static IEnumerable<ComponentRatio> Of(ScoreScope scope, SignalContext context)
    {
        ObjectiveFact[] goals = [.. scope.Goals(context)];
        yield return ComponentRatio.From("V1", goals.Where(goal => !ObjectiveTree.IsTopLevel(goal.Terms) && goal.Terms.Standalone is null)
            .Select(goal => Entry(goal, context.Tree.AttachmentOf(goal.Id) == Attachment.ToTheTop)));
        yield return ComponentRatio.From("V2", goals.Where(goal => ObjectiveTree.IsTopLevel(goal.Terms))
            .Select(goal => Entry(goal, IsSupported(goal, context))));
        yield return ComponentRatio.From("V3", goals.Select(goal => Entry(goal, S01OwnerlessObjective.HasActiveOwner(goal, context))));
        yield return ComponentRatio.From("V4", scope.Items(context).Where(item => item.Link is ItemLink.Linked or ItemLink.Unlinked)
            .Select(item => new ComponentEntry(item.Ref, item.Text, item.Link == ItemLink.Linked && !context.IsDisconnected(item))));
        yield return ComponentRatio.From("V5", goals.Where(goal => goal.Terms.Priority == Priority.High)
            .Select(goal => Entry(goal, IsTouched(goal, context))));
    }

    internal static ComponentEntry Entry(ObjectiveFact goal, bool hit) => new(goal.Id, Wording.Goal(goal), hit);

    private static bool IsSupported(ObjectiveFact goal, SignalContext context) =>
        context.Tree.Children(goal.Id).Any(child => context.Objective(child)?.Terms.Status == ObjectiveStatus.Active)
        || context.Tree.WithDescendants(goal.Id).Any(id => RecentWork.On(id, ComponentWindows.Work, context).Any());

    private static bool IsTouched(ObjectiveFact goal, SignalContext context)
    {
        var days = context.Calendar.Team(context.ResponsibleTeam(goal)?.Id);
        return goal.CheckIns.Any(said => days.DateOf(said.At) >= days.Window(ComponentWindows.Work))
            || RecentWork.On(goal.Id, ComponentWindows.Work, context).Any();
    }
}
