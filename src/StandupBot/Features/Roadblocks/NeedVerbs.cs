using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Roadblocks;

/// <summary><c>/goals need</c>: one team asks a team or a person for something, and gets an answer with one tap.</summary>
public sealed class NeedVerbs(RoadblockDesk desk, Replies replies) : IVerbs
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
        var dependency = desk.Need(call.Company.Id, call.NewId("D"), from.Id, who.Team?.Id, who.Member?.Id, need.What, goal?.Id, call.Actor.Id);
        var asked = who.Member?.Id ?? call.People.Team(who.Team!.Id)!.LeadId;
        replies.Tell(call, asked, Question(call, dependency, from, goal));
        return Reply.Say($"{who.Name} is asked: {need.What}{(goal is null ? "" : $", for {GoalNotices.Named(goal)}")}. You hear of the answer.",
            Tap.On(NeedAnswers.Withdraw, "Take it back", dependency.Id));
    }

    private static Message Question(Call call, Dependency dependency, Team from, Objective? goal)
    {
        var text = $"{call.Actor.Member.Name} of {from.Name} needs this of {(dependency.ToMemberId is null ? call.People.Team(dependency.ToTeamId)!.Name : "you")}: {dependency.Text}{(goal is null ? "" : $" (for {GoalNotices.Named(goal)})")}.";
        return Message.Of(text, new Block.Paragraph(text), new Block.Actions(
        [
            Tap.On(DigestTaps.DependencyAccept, "We do it", ButtonStyle.Primary, dependency.Id), Tap.On(DigestTaps.DependencyDecline, "We cannot", dependency.Id),
        ]));
    }

    /// <summary>The goal's team where the person is in it, else the person's first team that is not the one that is asked.</summary>
    private static Team? FromTeam(Call call, Objective? goal, string? asked)
    {
        List<Team> own = [.. call.People.TeamsOf(call.Actor.Id)];
        return own.Find(t => t.Id == goal?.Terms.TeamId) ?? own.Find(t => t.Id != asked) ?? own.FirstOrDefault();
    }
}
