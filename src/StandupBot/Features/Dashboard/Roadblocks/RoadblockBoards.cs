using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Goals;
using StandupBot.Features.Outside;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Dashboard.Roadblocks;

/// <summary>Draws the page from what was loaded.</summary>
internal static class RoadblockBoards
{
    private static readonly (string Name, int Most)[] Ages = [("Up to 2 working days", 2), ("3 to 5", 5), ("6 to 10", 10), ("More than 10", int.MaxValue)];

    public static RoadblockBoard Of(Call call, SignalContext context, Team? team, IReadOnlyList<Roadblock> open, IReadOnlyList<Dependency> needs, IReadOnlyList<Commitment> promises)
    {
        List<RoadblockCard> cards =
        [
            .. open.Where(r => (team is null || r.TeamId == team.Id) && RoadblockVerbs.Sees(call, r.TeamId, r.ReporterId, r.UnblockerId)).Select(r => Card(call, context, r))
                .OrderByDescending(c => c.IsOverdue).ThenByDescending(c => c.Days).ThenBy(c => c.Handle, StringComparer.Ordinal),
        ];
        return new RoadblockBoard(
            call.Today, VisibleTeams.Of(call), team?.Id, cards, AgesOf(cards), FormChoices.Of(call.Names).Members, NeedCards.Of(call, context, team, needs),
            [.. promises.Where(p => PromiseVerbs.Sees(call, p) && (team is null || team.Has(p.OwnerId) || call.Goal(p.ObjectiveId)?.Terms.TeamId == team.Id)).Select(p => Promise(call, p))]);
    }

    private static List<AgeClass> AgesOf(List<RoadblockCard> cards)
    {
        var least = -1;
        List<AgeClass> classes = [];
        foreach (var (name, most) in Ages)
        {
            var fit = cards.FindAll(c => c.Days > least && c.Days <= most);
            classes.Add(new AgeClass(name, fit.Count, fit.Count(c => c.IsOverdue)));
            least = most;
        }

        return classes;
    }

    private static RoadblockCard Card(Call call, SignalContext context, Roadblock roadblock)
    {
        var team = call.People.Team(roadblock.TeamId);
        var (age, limit) = (RoadblockClock.Age(Fact(roadblock), context), RoadblockClock.Limit(Fact(roadblock), context.Options.S9));
        var unblocker = context.IsHere(roadblock.UnblockerId) ? roadblock.UnblockerId : null;
        var name = unblocker is null ? null : call.People.NameOf(unblocker);
        return new RoadblockCard(
            roadblock.Handle, roadblock.Text, roadblock.LastWords == roadblock.Text ? null : roadblock.LastWords, call.People.NameOf(roadblock.ReporterId), name, unblocker == call.Actor.Id,
            team?.Name ?? "a team that is gone", LabelOf(call, roadblock.ObjectiveId), roadblock.Kind switch { RoadblockKind.Urgent => "urgent", RoadblockKind.External => "somebody outside has to act", _ => null },
            age, limit, roadblock.Steps.Count(s => s.Action is RoadblockAction.Changed or RoadblockAction.Unchanged && s.RunDate is not null), NextStep(name, unblocker == call.Actor.Id, age > limit),
            team is not null && DashboardRules.AssignRoadblock(call, roadblock, team).IsGranted, team is not null && DashboardRules.ResolveRoadblock(call, roadblock, team).IsGranted,
            name is not null && unblocker != call.Actor.Id ? Tap.On(DigestTaps.RoadblockAsk, $"Ask {name}", roadblock.Id) : null);
    }

    private static string NextStep(string? unblocker, bool mine, bool overdue) => (unblocker, mine, overdue) switch
    {
        (null, _, _) => "Name somebody who clears it.",
        (_, true, true) => "Say by when it is gone, or give it to somebody else.",
        (_, true, false) => "Clear it, and say so here.",
        (_, _, true) => $"Ask {unblocker} by when it is gone, or give it to somebody else.",
        _ => $"{unblocker} clears it: nothing to do within the limit.",
    };

    private static PromiseCard Promise(Call call, Commitment promise) => new(
        promise.Handle, promise.Customer, promise.What, promise.Due, call.People.NameOf(promise.OwnerId), LabelOf(call, promise.ObjectiveId), DashboardRules.SettlePromise(call, promise).IsGranted);

    internal static GoalLabel? LabelOf(Call call, string? goalId) => call.Goal(goalId) is { } goal && call.Sees(goal) ? new GoalLabel(goal.Handle, goal.Terms.Title) : null;

    private static RoadblockFact Fact(Roadblock roadblock) => new()
    {
        Id = roadblock.Id, TeamId = roadblock.TeamId, ReporterId = roadblock.ReporterId, RaisedAt = roadblock.RaisedAt, Text = roadblock.Text, Kind = roadblock.Kind,
        UnblockerId = roadblock.UnblockerId, ObjectiveId = roadblock.ObjectiveId, ResolvedAt = roadblock.ResolvedAt,
    };
}
