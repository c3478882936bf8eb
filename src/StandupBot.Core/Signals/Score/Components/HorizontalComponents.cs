using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Score.Components;

/// <summary>H1-H4: do people and teams get out of each other's way, and agree on where things stand?</summary>
public static class HorizontalComponents
{
    public static IEnumerable<ComponentRatio> Of(ScoreScope scope, SignalContext context, ScoreBasis basis)
    {
        yield return ComponentRatio.From("H1", scope.Roadblocks(context).Where(block => IsDecided(block, context))
            .Select(block => new ComponentEntry(block.Id, block.Text, !RoadblockClock.IsOverdue(block, context))));
        yield return ComponentRatio.From("H2", scope.Needs(context).Select(need => Need(need, context)).OfType<ComponentEntry>());
        yield return ComponentRatio.From("H3", scope.Goals(context).Where(goal => Reporters(goal, context).Count() >= 2)
            .Select(goal => VerticalComponents.Entry(goal, !basis.OpenSignals.Contains(Finding.KeyOf("S12", goal.Id)))));
        yield return ComponentRatio.From("H4", scope.Items(context)
            .Select(item => new ComponentEntry(item.Ref, item.Text, !basis.DoneTwice.Contains(item.Ref))));
    }

    /// <summary>Raised in the window, and either closed or too late already: what is open and in time says nothing yet.</summary>
    private static bool IsDecided(RoadblockFact block, SignalContext context)
    {
        var days = RoadblockClock.Calendar(block, context);
        return days.DateOf(block.RaisedAt) >= days.Window(ComponentWindows.Coordination)
            && (block.ResolvedAt is not null || RoadblockClock.IsOverdue(block, context));
    }

    /// <summary>Null for what does not count: too old, too young, withdrawn in time, or asked of people without a stand-up.</summary>
    private static ComponentEntry? Need(DependencyFact need, SignalContext context)
    {
        var days = Acknowledgement.Calendar(need, context);
        var asked = days.DateOf(need.At);
        if (asked < days.Window(ComponentWindows.Coordination) || !Acknowledgement.IsCovered(need, context))
            return null;
        var answered = Acknowledgement.AnsweredAt(need, context);
        var inTime = answered is { } at && days.Between(asked, days.DateOf(at)) <= ComponentWindows.Acknowledgement;
        if (answered is null && days.Since(asked) < ComponentWindows.Acknowledgement)
            return null;
        return inTime && need.Answer!.Action == "withdraw" ? null : new(need.Id, need.Text, inTime);
    }

    private static IEnumerable<string> Reporters(ObjectiveFact goal, SignalContext context)
    {
        var days = context.Calendar.Team(context.ResponsibleTeam(goal)?.Id);
        return goal.CheckIns.Where(said => days.DateOf(said.At) >= days.Window(ComponentWindows.Work)).Select(said => said.By)
            .Union(RecentWork.On(goal.Id, ComponentWindows.Work, context).Select(item => item.MemberId));
    }
}
