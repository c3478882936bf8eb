using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Features.Inbox;

namespace StandupBot.Features.Roadblocks;

/// <summary>"Make this a roadblock" and "Heard from a customer", from the menu of somebody's message: a form with its text, then what the form says.</summary>
public sealed class MessageShortcuts(RoadblockDesk desk, CallLoader calls, CommandHandler commands, Replies replies) : IActionHandler, IFormHandler
{
    public IReadOnlyList<string> Names { get; } = [ShortcutTaps.Roadblock, ShortcutTaps.Heard];

    public IReadOnlyList<string> FormIds { get; } = [RoadblockForm.Id];

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Action action, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, action, cancellation);
        return replies.Give(call, action.Name == ShortcutTaps.Heard
            ? await commands.AnswerAsync(call, Heard(action.Value), cancellation)
            : Roadblock(call, action.Value));
    }

    public async Task<InboundReply> HandleAsync(Actor actor, Inbound.Submission submission, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(actor, submission, cancellation);
        if (RoadblockForm.Read(submission.Values) is not { } draft)
            return new InboundReply.FormErrors(new Dictionary<string, string> { [FormFields.What] = "Say what is in the way, in a few words." });
        return replies.Give(call, await RaiseAsync(call, draft, cancellation));
    }

    private static Reply Roadblock(Call call, string text)
    {
        const string InWords = "Tell me in your stand-up what is in the way: a line such as \"Blocked: waiting for the returns policy\".";
        return Teams(call) is { Count: > 0 } teams
            ? new Reply.Opened(RoadblockForm.Of(text, teams, FormChoices.Of(call.Names)), Message.Of(InWords))
            : Reply.Say("A roadblock belongs to a team, and you are in none yet.", CommandTap.Run("Join a team", "/standup join"));
    }

    private static NeedsForm Heard(string text) => new(
        "goals", "heard", new Dictionary<string, string> { [FormFields.What] = Core.Digests.Phrasing.Clip.Line(text, RoadblockForm.LongestText) },
        "What did you hear? For example: /goals heard prices are too high from Cafe Lume");

    private async Task<Reply> RaiseAsync(Call call, RoadblockDraft draft, CancellationToken cancellation)
    {
        var teams = Teams(call);
        if (call.People.Team(draft.TeamId ?? teams.FirstOrDefault()?.Value) is not { } team || !call.May.SeeTeam(team).IsGranted)
            return Reply.Say("There is no such team.");
        if (call.May.AnswerStandup(team) is Permission.Refused no)
            return Reply.No(no);
        Member? unblocker = null;
        if (draft.UnblockerId is { } to && !call.TryMember(new MemberRef(to), out unblocker, out var nobody))
            return nobody;
        Core.Objectives.Objective? goal = null;
        if (draft.Goal is { } typed && !call.TryGoal(new GoalRef(typed), out goal, out var unknown))
            return unknown;
        var roadblock = await desk.RaiseAsync(call.Company.Id, team.Id, call.Actor.Id, draft.Text, draft.Kind, unblocker?.Id, goal?.Id, cancellation);
        if (unblocker is not null)
            replies.Tell(call, unblocker.Id, RoadblockNotices.Given(call, roadblock));
        var who = unblocker is null ? "" : unblocker.Id == call.Actor.Id ? " You clear it." : $" {unblocker.Name} is asked to clear it.";
        return Reply.Say(
            $"In the way of {team.Name}: {RoadblockNotices.Named(roadblock)}{(goal is null ? "" : $", for {GoalNotices.Named(goal)}")}.{who}",
            CommandTap.Run("It is out of the way", $"/goals blockers resolve {roadblock.Handle}"), CommandTap.Run("All roadblocks", "/goals blockers"));
    }

    private static IReadOnlyList<Option> Teams(Call call) => [.. call.People.Teams.Where(t => t.Has(call.Actor.Id)).Select(t => new Option(t.Id, t.Name))];
}
