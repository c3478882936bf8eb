using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Goals;

/// <summary>Link, owner, priority: one thing about a goal, changed at once and taken back with one tap.</summary>
public sealed class ChangeGoal(GoalDesk desk, GoalLines lines, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Link>(LinkAsync),
        Verb.Of<GoalsCommand.Owner>(GiveAsync),
        Verb.Of<GoalsCommand.SetPriority>(PrioritiseAsync),
    ];

    /// <summary>Puts new terms in force, tells those whom it concerns, and says what changed.</summary>
    public async Task<Reply> ApplyAsync(Call call, Objective goal, ObjectiveTerms terms, string? why, CancellationToken cancellation)
    {
        var before = goal.Terms;
        var change = undo.Keep(call, UndoActs.GoalEdit, desk.Edit(goal, call.Actor.Id, terms, why));
        if (before.OwnerId != terms.OwnerId)
            TellOwners(call, goal, before.OwnerId, terms.OwnerId);
        var changes = TermChanges.Between(before, goal.Terms, id => NameOf(call, id), call.Today);
        return ChangeReply.Updated(await lines.OfAsync(call, goal, cancellation), changes, call.Today, change);
    }

    private async Task<Reply> LinkAsync(Call call, GoalsCommand.Link link, CancellationToken cancellation)
    {
        Objective? parent = null;
        if (!call.TryGoal(link.Goal, out var goal, out var unclear))
            return unclear;
        if (link.Under is { } under && !call.TryGoal(under, out parent, out unclear))
            return unclear;
        if (call.May.ManageGoal(goal, call.TeamOf(goal)) is Permission.Refused no)
            return Reply.No(no);
        if (parent is not null && GoalTree.WhyNotUnder(call, goal, parent) is { } refusal)
            return Reply.Say(refusal);
        return await ApplyAsync(call, goal, goal.Terms with { ParentId = parent?.Id }, null, cancellation);
    }

    private async Task<Reply> GiveAsync(Call call, GoalsCommand.Owner give, CancellationToken cancellation)
    {
        if (!call.TryGoal(give.Goal, out var goal, out var unclear) || !call.TryMember(give.Member, out var to, out unclear))
            return unclear;
        if (call.May.GiveGoal(goal, call.TeamOf(goal), to) is Permission.Refused no)
            return Reply.No(no);
        return await ApplyAsync(call, goal, goal.Terms with { OwnerId = to.Id }, null, cancellation);
    }

    private async Task<Reply> PrioritiseAsync(Call call, GoalsCommand.SetPriority set, CancellationToken cancellation)
    {
        if (!call.TryGoal(set.Goal, out var goal, out var unclear))
            return unclear;
        if (call.May.ManageGoal(goal, call.TeamOf(goal)) is Permission.Refused no)
            return Reply.No(no);
        return await ApplyAsync(call, goal, goal.Terms with { Priority = set.Priority }, null, cancellation);
    }

    private void TellOwners(Call call, Objective goal, string? from, string? to)
    {
        if (to is not null)
            replies.Tell(call, to, GoalNotices.GivenTo(call, goal));
        if (from is not null)
            replies.Tell(call, from, GoalNotices.TakenFrom(call, goal, to is null ? "nobody" : call.People.NameOf(to)));
    }

    private static string NameOf(Call call, string id) =>
        call.Goal(id) is { } goal ? GoalNotices.Named(goal) : call.People.Team(id)?.Name ?? call.People.NameOf(id);
}
