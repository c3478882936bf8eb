using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Chat;
using StandupBot.Core.Signals;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary>"Fix": the next action of a signal, as the command or the form that does it.</summary>
public sealed class SignalFix(SignalStore store, CommandHandler commands, CallLoader calls, Replies replies) : TapHandler(calls, replies)
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

    private async Task<Reply> RunAsync(Call call, Finding finding, CancellationToken cancellation) => CommandOf(call, finding) is { } command
        ? await commands.AnswerAsync(call, command.Name, command.Arguments, cancellation)
        : Reply.Say(finding.NextAction);

    /// <summary>What takes a choice between things gets one button each.</summary>
    private static Reply? Buttons(Call call, Finding finding) => finding.Signal switch
    {
        "S7" or "S8" when finding.Subjects is [var a, var b] && call.Goal(a) is { } first && call.Goal(b) is { } second => Reply.Say(
            $"{finding.Why} Which one goes first?",
            Tap.On(DigestTaps.GoalFirst, $"{first.Handle} first", a, b), Tap.On(DigestTaps.GoalFirst, $"{second.Handle} first", b, a), Tap.On(DigestTaps.GoalTalk, "Talk", a, b)),
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

    private static CommandText? CommandOf(Call call, Finding finding)
    {
        var subject = finding.Subjects[0];
        var goal = call.Goal(subject)?.Handle;
        return (finding.Signal, goal) switch
        {
            ("S1", { } handle) => new CommandText("goals", $"owner {handle}"),
            ("S2", { } handle) => new CommandText("goals", $"link {handle}"),
            ("S4" or "S5" or "S12" or "S14", { } handle) => new CommandText("goals", $"update {handle}"),
            ("S13" or "S15" or "S7", { } handle) => new CommandText("goals", $"edit {handle}"),
            ("S9", _) => new CommandText("goals", "blockers"),
            ("S6" or "S16", _) => new CommandText("standup", ""),
            (_, { } handle) => new CommandText("goals", $"show {handle}"),
            _ => null,
        };
    }
}
