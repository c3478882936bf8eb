using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Roadblocks;

namespace StandupBot.Features.Dashboard.Roadblocks;

/// <summary>What teams need of each other: asked, accepted, declined, late. Seen by both sides.</summary>
internal static class NeedCards
{
    public static List<NeedCard> Of(Call call, SignalContext context, Team? team, IReadOnlyList<Dependency> needs) =>
    [
        .. needs.Where(d => d.Answer != DependencyAnswer.Withdraw && Sees(call, d) && (team is null || d.FromTeamId == team.Id || d.ToTeamId == team.Id || (d.ToMemberId is { } to && team.Has(to))))
            .Select(d => (Need: d, Late: IsLate(context, d))).OrderByDescending(d => d.Late).ThenBy(d => d.Need.Answer is not null)
            .Select(d => Card(call, context, d.Need, d.Late)),
    ];

    private static bool Sees(Call call, Dependency need) =>
        need.By == call.Actor.Id || need.ToMemberId == call.Actor.Id || Sees(call, need.FromTeamId) || (need.ToTeamId is { } asked && Sees(call, asked));

    private static bool Sees(Call call, string teamId) => call.People.Team(teamId) is { } team && call.May.SeeTeam(team).IsGranted;

    /// <summary>Not answered in time, or promised for a day that has passed.</summary>
    private static bool IsLate(SignalContext context, Dependency need) =>
        need.Answer is null ? Waited(context, need) > context.Options.S10.AcknowledgedWithinDays : need.PromisedFor < context.Calendar.Company.Today;

    private static int Waited(SignalContext context, Dependency need) =>
        (need.ToMemberId is { } member ? context.Calendar.Member(member) : context.Calendar.Team(need.ToTeamId)).Since(need.At);

    private static NeedCard Card(Call call, SignalContext context, Dependency need, bool late) => new(
        need.Text, $"{call.People.NameOf(need.By)}{(call.People.Team(need.FromTeamId) is { } from ? $" of {from.Name}" : "")}",
        need.ToMemberId is { } member ? call.People.NameOf(member) : call.People.Team(need.ToTeamId)?.Name ?? "a team that is gone",
        RoadblockBoards.LabelOf(call, need.ObjectiveId), State(call, context, need), late, Buttons(call, need));

    private static string State(Call call, SignalContext context, Dependency need) => need.Answer switch
    {
        null => Waited(context, need) is > 0 and var days ? $"Asked {Say.Count(days, "working day")} ago, no answer yet" : "Asked today",
        DependencyAnswer.Accept => $"{call.People.NameOf(need.AnsweredBy ?? "")} said yes{(need.PromisedFor is { } day ? $", for {Say.Near(day, call.Today)}" : "")}",
        _ => $"{call.People.NameOf(need.AnsweredBy ?? "")} said no{(need.Reason is { Length: > 0 } why ? $": {why}" : "")}",
    };

    private static List<Button> Buttons(Call call, Dependency need)
    {
        List<Button> buttons = [];
        if (need.Answer is not null)
            return buttons;
        if (DashboardRules.AnswerNeed(call, need, withdraw: false).IsGranted)
            buttons.AddRange([Tap.On(DigestTaps.DependencyAccept, "We do it", ButtonStyle.Primary, need.Id), Tap.On(DigestTaps.DependencyDecline, "We cannot", need.Id)]);
        else if (Sees(call, need.FromTeamId))
            buttons.Add(Tap.On(DigestTaps.DependencyAsk, "Ask once more", need.Id));
        if (need.By == call.Actor.Id)
            buttons.Add(Tap.On(NeedAnswers.Withdraw, "Take it back", need.Id));
        return buttons;
    }
}
