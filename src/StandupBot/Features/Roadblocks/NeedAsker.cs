using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Roadblocks;

/// <summary>Notes what a team needs of a team or a person, and asks them; the same however it came up.</summary>
public sealed class NeedAsker(RoadblockDesk desk, Replies replies)
{
    /// <summary>Who is asked: a team, by its lead, or a person.</summary>
    public sealed record Asked(string? TeamId, string? MemberId, string Name);

    public Reply Ask(Call call, Team from, Asked of, string what, Objective? goal)
    {
        var dependency = desk.Need(call.Company.Id, call.NewId("D"), from.Id, of.TeamId, of.MemberId, what, goal?.Id, call.Actor.Id);
        replies.Tell(call, of.MemberId ?? call.People.Team(of.TeamId!)!.LeadId, Question(call, dependency, from, goal));
        return Reply.Say($"{of.Name} is asked: {what}{(goal is null ? "" : $", for {GoalNotices.Named(goal)}")}. You hear of the answer.",
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
}
