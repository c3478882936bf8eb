using StandupBot.Core.Commands;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Roadblocks;

/// <summary><c>/goals need</c>: one team asks a team or a person for something, and gets an answer with one tap.</summary>
public sealed class NeedVerbs(NeedAsker needs) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<GoalsCommand.Need>(Ask)];

    private Reply Ask(Call call, GoalsCommand.Need need)
    {
        Objective? goal = null;
        if (!call.TryWho(need.From, out var who, out var unclear))
            return unclear;
        if (need.Goal is { } typed && !call.TryGoal(typed, out goal, out unclear))
            return unclear;
        if (who.Member?.Id == call.Actor.Id)
            return Reply.Say("You cannot need something of yourself.");
        if (FromTeam(call, goal, who.Team?.Id) is not { } from)
            return Reply.Say("A need is a team's, and you are in none yet. /standup join and a team's name makes you a member of it.");
        if (call.May.SeeTeam(from) is Permission.Refused no)
            return Reply.No(no);
        return needs.Ask(call, from, new NeedAsker.Asked(who.Team?.Id, who.Member?.Id, who.Name), need.What, goal);
    }

    /// <summary>The goal's team where the person is in it, else the person's first team that is not the one that is asked.</summary>
    private static Team? FromTeam(Call call, Objective? goal, string? asked)
    {
        List<Team> own = [.. call.People.TeamsOf(call.Actor.Id)];
        return own.Find(t => t.Id == goal?.Terms.TeamId) ?? own.Find(t => t.Id != asked) ?? own.FirstOrDefault();
    }
}
