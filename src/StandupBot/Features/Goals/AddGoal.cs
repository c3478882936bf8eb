using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Undo;

namespace StandupBot.Features.Goals;

/// <summary><c>/goals add</c>: a goal of the person, of a team, or of the company; it prints the handle.</summary>
public sealed class AddGoal(GoalDesk desk, GoalLines lines, UndoDesk undo, Replies replies) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Add>(AddAsync)];

    private async Task<Reply> AddAsync(Call call, GoalsCommand.Add add, CancellationToken cancellation)
    {
        if (Terms(call, add, out var unclear) is not { } terms)
            return unclear!;
        if (call.May.AddGoal(call.People.Team(terms.TeamId), ObjectiveTree.IsTopLevel(terms)) is Permission.Refused no)
            return Reply.No(no);
        var goal = await desk.AddAsync(call.Company, call.Actor.Id, terms, null, cancellation);
        if (terms.OwnerId is { } owner)
            replies.Tell(call, owner, GoalNotices.GivenTo(call, goal));
        var change = undo.Keep(call, UndoActs.GoalAdd, goal.Id, null, goal.Terms);
        return ChangeReply.Added(await lines.OfAsync(call, goal, cancellation), call.Today, change);
    }

    /// <summary>Without "for" a goal is the person's own, in the only team that they have; "for a team" leaves the owner to be found.</summary>
    private static ObjectiveTerms? Terms(Call call, GoalsCommand.Add add, out Reply? unclear)
    {
        unclear = null;
        Objective? parent = null;
        Who? who = null;
        Member? named = null;
        if (add.Parent is { } under && !call.TryGoal(under, out parent, out unclear))
            return null;
        if (add.For is { } whose && !call.TryWho(whose, out who, out unclear))
            return null;
        if (add.OwnedBy is { } member && !call.TryMember(member, out named, out unclear))
            return null;
        var owner = named?.Id ?? (who is null ? call.Actor.Id : who.Member?.Id);
        return new ObjectiveTerms
        {
            Title = add.Title, Description = add.Description, Due = add.Due, Measure = add.Measure, Priority = add.Priority,
            ParentId = parent?.Id, Start = call.Today, OwnerId = owner, TeamId = who?.Team?.Id ?? HomeTeam(call, owner!, parent)?.Id,
        };
    }

    /// <summary>The person's team where that is certain. What the owner of the company adds under nothing is the company's.</summary>
    private static Team? HomeTeam(Call call, string memberId, Objective? parent)
    {
        List<Team> teams = [.. call.People.Teams.Where(t => t.Has(memberId))];
        if (parent is null && memberId == call.Company.OwnerId)
            return null;
        return teams.Count == 1 ? teams[0] : teams.Find(t => t.Id == parent?.Terms.TeamId);
    }
}
