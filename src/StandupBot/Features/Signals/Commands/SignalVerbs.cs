using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Signals.Commands;

/// <summary><c>/goals signals</c>: what drifts, as far as the person may see it, and what they do about it.</summary>
public sealed class SignalVerbs(OpenSignals signals, SignalStore store, SignalDesk desk) : IVerbs
{
    private const int MostRows = 12;

    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Signals>(ListAsync),
        Verb.Of<GoalsCommand.AcknowledgeSignal>((call, ack, cancellation) => ActAsync(call, ack.Signal, SignalVerb.Acknowledge, null, null, cancellation)),
        Verb.Of<GoalsCommand.SnoozeSignal>((call, snooze, cancellation) => ActAsync(call, snooze.Signal, SignalVerb.Snooze, snooze.Days, null, cancellation)),
        Verb.Of<GoalsCommand.DismissSignal>((call, dismiss, cancellation) => ActAsync(call, dismiss.Signal, SignalVerb.Dismiss, null, dismiss.Why, cancellation)),
    ];

    private async Task<Reply> ListAsync(Call call, GoalsCommand.Signals asked, CancellationToken cancellation)
    {
        List<SignalState> open = [.. OpenSignals.Ordered(await signals.ForAsync(call, cancellation))];
        if (open.Count == 0)
            return Reply.Say("Nothing drifts: no open signal that you can see.");
        List<Block> blocks = [new Block.Heading("What drifts"), .. open.Take(MostRows).Select(s => Row(call, s))];
        if (open.Count > MostRows)
            blocks.Add(new Block.Context($"and {open.Count - MostRows} more."));
        return new Message($"{open.Count} open {(open.Count == 1 ? "signal" : "signals")}.", blocks);
    }

    private static Block.Row Row(Call call, SignalState state)
    {
        var stage = state.Stage switch
        {
            SignalStage.Acknowledged => " (somebody takes care of it)",
            SignalStage.Snoozed => FormattableString.Invariant($" (asleep until {state.SnoozedUntil:d MMMM})"),
            _ => "",
        };
        var name = $"{SignalNames.NameOf(state.SignalId)} ({SignalNames.Shown(call, state.Key)})";
        return new Block.Row(RichText.Strong(name).Then($": {state.Finding.Why} {state.Finding.NextAction}{stage}"), SignalButtons.Full(state.Key, state.SignalId)) { Signal = state.Key };
    }

    private async Task<Reply> ActAsync(Call call, SignalRef typed, SignalVerb verb, int? days, string? why, CancellationToken cancellation)
    {
        var key = SignalNames.Stored(call, typed.Text);
        var shown = SignalNames.Shown(call, key);
        if (await store.FindAsync(key, cancellation) is not { } row)
            return NotOpen(shown);
        if (call.May.ActOnSignal(row.State.Finding, call.People.Team(row.State.Finding.TeamId)) is Permission.Refused no)
            return Reply.No(no);
        return await desk.ActAsync(call.Company.Id, new SignalAction(default, key, verb, call.Actor.Id, days, why), cancellation) switch
        {
            ActionOutcome.Done done => Reply.Say(Said(verb, done.State, shown, why)),
            _ => NotOpen(shown),
        };
    }

    private static string Said(SignalVerb verb, SignalState state, string shown, string? why) => verb switch
    {
        SignalVerb.Acknowledge => $"{shown}: noted that you take care of it. It closes by itself once the reason is gone.",
        SignalVerb.Snooze => FormattableString.Invariant($"{shown}: asleep until {state.SnoozedUntil:ddd d MMMM}."),
        _ => $"{shown}: not a problem ({why}). It comes back only with new evidence.",
    };

    private static Reply NotOpen(string shown) => Reply.Say($"There is no open signal {shown}; it may have resolved. /goals signals shows what is open.");
}
