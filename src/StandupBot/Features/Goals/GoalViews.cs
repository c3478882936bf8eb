using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Goals;

/// <summary>Lists and the tree: <c>/goals</c>, <c>mine</c>, <c>team</c>, <c>tree</c>. Only what the person may see is in them.</summary>
public sealed class GoalViews(GoalLines lines) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Overview>(OverviewAsync),
        Verb.Of<GoalsCommand.Mine>(async (call, _, cancellation) => GoalListReply.Of(await MineAsync(call, cancellation), call.Today)),
        Verb.Of<GoalsCommand.Team>(TeamAsync),
        Verb.Of<GoalsCommand.Tree>(TreeAsync),
    ];

    private async Task<Reply> OverviewAsync(Call call, GoalsCommand.Overview overview, CancellationToken cancellation)
    {
        List<GoalGroup> teams = [];
        foreach (var team in call.People.TeamsOf(call.Actor.Id))
            teams.Add(await OfTeamAsync(call, team, cancellation));
        return GoalListReply.Overview(await MineAsync(call, cancellation), teams, call.Today);
    }

    private async Task<Reply> TeamAsync(Call call, GoalsCommand.Team asked, CancellationToken cancellation)
    {
        Team? team;
        if (asked.Of is { } named)
        {
            if (!call.TryTeam(named, out team, out var unclear))
                return unclear;
        }
        else if (!TeamChoice.TryOwn(call, "/goals team", out team, out var which))
            return which;
        if (call.May.SeeTeam(team) is Permission.Refused no)
            return Reply.No(no);
        return GoalListReply.Of(await OfTeamAsync(call, team, cancellation), call.Today);
    }

    private async Task<Reply> TreeAsync(Call call, GoalsCommand.Tree asked, CancellationToken cancellation)
    {
        Objective? root = null;
        if (asked.Root is { } typed && !call.TryGoal(typed, out root, out var unclear))
            return unclear;
        List<Objective> shown = [.. call.Goals.Where(g => GoalTree.IsOpen(g) && call.Sees(g))];
        var printed = await lines.OfAsync(call, shown, cancellation);
        var parts = GoalTree.Split(shown, root);
        return GoalTreeReply.Of([.. parts.Tops.Select(top => parts.Node(top, printed))], [.. parts.Loose.Select(g => printed[g.Id])], call.Today);
    }

    private async Task<GoalGroup> MineAsync(Call call, CancellationToken cancellation)
    {
        var mine = call.Goals.Where(g => GoalTree.IsOpen(g) && g.Terms.OwnerId == call.Actor.Id);
        return await GroupAsync(call, "Yours", mine, cancellation);
    }

    private Task<GoalGroup> OfTeamAsync(Call call, Team team, CancellationToken cancellation) =>
        GroupAsync(call, team.Name, call.Goals.Where(g => GoalTree.IsOpen(g) && g.Terms.TeamId == team.Id && call.Sees(g)), cancellation);

    private async Task<GoalGroup> GroupAsync(Call call, string heading, IEnumerable<Objective> goals, CancellationToken cancellation)
    {
        List<Objective> ordered = [.. goals.OrderByDescending(g => g.Terms.Priority).ThenBy(g => g.Terms.Due ?? DateOnly.MaxValue).ThenBy(g => g.Number)];
        var printed = await lines.OfAsync(call, ordered, cancellation);
        return new GoalGroup(heading, [.. ordered.Select(g => printed[g.Id])]);
    }
}
