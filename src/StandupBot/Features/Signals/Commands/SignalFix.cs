using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Chat;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Outside;

namespace StandupBot.Features.Signals.Commands;

/// <summary>"Fix": the next action of a signal, as the command or the form that does it.</summary>
public sealed class SignalFix(SignalStore store, CommandHandler commands, PromiseFix promises, CallLoader calls, Replies replies) : TapHandler(calls, replies)
{
    public override IReadOnlyList<string> Names { get; } = [DigestTaps.SignalFix];

    protected override async Task<Reply> TappedAsync(Call call, string name, IReadOnlyList<string> about, CancellationToken cancellation)
    {
        if (await store.FindAsync(about[0], cancellation) is not { State.IsOpen: true } row)
            return Reply.Say("That signal is no longer open: there is nothing to fix.");
        var finding = row.State.Finding;
        if (call.May.ActOnSignal(finding, call.People.Team(finding.TeamId)) is Permission.Refused no)
            return Reply.No(no);
        return Buttons(call, finding) is { } choice ? choice : await RunAsync(call, finding, cancellation);
    }

    private Task<Reply> RunAsync(Call call, Finding finding, CancellationToken cancellation)
    {
        if (finding.Signal == "S18")
            return promises.AnswerAsync(call, finding, cancellation);
        if (MissingGoal(call, finding) is { } missing)
            return commands.AnswerAsync(call, missing, cancellation);
        return CommandOf(call, finding) is { } command
            ? commands.AnswerAsync(call, command.Name, command.Arguments, cancellation)
            : Task.FromResult(Reply.Say(finding.NextAction));
    }

    /// <summary>What lacks a goal gets the form for one: below the goal that nothing carries, or for the team whose work serves none.</summary>
    internal static NeedsForm? MissingGoal(Call call, Finding finding) => finding.Signal switch
    {
        "S3" when call.Goal(finding.Subjects[0]) is { } goal => new NeedsForm(
            "goals", "add", new Dictionary<string, string> { [FormFields.Parent] = goal.Handle }, $"What carries it? For example: /goals add Wholesale accounts under {goal.Handle}"),
        "S6" when call.People.Team(finding.Subjects[0]) is { } team => new NeedsForm(
            "goals", "add", new Dictionary<string, string> { [FormFields.For] = team.Name }, $"Which goal is missing? For example: /goals add Wholesale accounts for {team.Name}"),
        _ => null,
    };

    /// <summary>What takes a choice between things gets one button each.</summary>
    internal static Reply? Buttons(Call call, Finding finding) => finding.Signal switch
    {
        "S8" when finding.Subjects is [var a, var b] && call.Goal(a) is { } first && call.Goal(b) is { } second => Reply.Say(
            $"{finding.Why} Which one goes first?",
            Tap.On(DigestTaps.GoalFirst, $"{first.Handle} first", a, b), Tap.On(DigestTaps.GoalFirst, $"{second.Handle} first", b, a), Tap.On(DigestTaps.GoalTalk, "Talk", a, b)),
        "S8" when HighGoalsOf(call, finding.Subjects[0]) is { Count: > 0 } high => Reply.Say(
            $"{finding.NextAction} Which one can wait?",
            [.. high.Select(goal => CommandTap.Run($"{goal.Handle} can wait", $"/goals priority {goal.Handle} normal"))]),
        "S9" => Reply.Say(
            finding.Why, Tap.On(StandupTaps.RoadblockTake, "I clear it", ButtonStyle.Primary, finding.Subjects[0]), Tap.On(DigestTaps.RoadblockGive, "Give it to...", finding.Subjects[0]),
            Tap.On(StandupTaps.RoadblockSolved, "It is out of the way", finding.Subjects[0])),
        "S10" => Reply.Say(
            finding.Why, Tap.On(DigestTaps.DependencyAccept, "We do it", ButtonStyle.Primary, finding.Subjects[0]), Tap.On(DigestTaps.DependencyDecline, "We cannot", finding.Subjects[0])),
        "S11" when finding.Subjects is [var a, var b] => Reply.Say(
            $"{finding.Why} Is it the same work?",
            Tap.On(DigestTaps.WorkPairing, "We do it together", a, b), Tap.On(DigestTaps.WorkDuplicate, "Yes, done twice", a, b), Tap.On(DigestTaps.WorkDifferent, "No", a, b)),
        "S17" => Reply.Say(
            finding.Why, Tap.On(DigestTaps.ThemeGoal, "Make it a goal", finding.Subjects[0]), Tap.On(DigestTaps.ThemeLink, "It belongs to a goal", finding.Subjects[0]),
            Tap.On(DigestTaps.ThemeDismiss, "Set it aside", finding.Subjects[0])),
        _ => null,
    };

    /// <summary>At most as many as fit into one row of buttons.</summary>
    private static List<Objective> HighGoalsOf(Call call, string ownerId) =>
        [.. call.Goals.Where(g => g.Terms.OwnerId == ownerId && g.Terms is { Priority: Priority.High, Status: ObjectiveStatus.Active } && call.Sees(g)).Take(5)];

    internal static CommandText? CommandOf(Call call, Finding finding)
    {
        var subject = finding.Subjects[0];
        var goal = call.Goal(subject)?.Handle;
        return (finding.Signal, goal) switch
        {
            ("S1", { } handle) => new CommandText("goals", $"owner {handle}"),
            ("S2", { } handle) => new CommandText("goals", $"link {handle}"),
            ("S4" or "S5" or "S12" or "S14", { } handle) => new CommandText("goals", $"update {handle}"),
            ("S7", { } handle) => new CommandText("goals", $"priority {handle}"),
            ("S13" or "S15", { } handle) => new CommandText("goals", $"edit {handle}"),
            ("S16", _) when call.People.Team(subject) is { } team => new CommandText("standup", $"edit {team.Name}"),
            ("S6" or "S16", _) => new CommandText("standup", ""),
            (_, { } handle) => new CommandText("goals", $"show {handle}"),
            _ => null,
        };
    }
}
