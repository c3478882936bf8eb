using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Outside;

namespace StandupBot.Features.Signals;

/// <summary>What people do with a signal: acknowledge, snooze, say that it is not a problem. Saved by whoever calls it.</summary>
public sealed class SignalDesk(UnitOfWork work, SignalStore store, SnapshotLoader snapshots, OutsideDesk outside)
{
    /// <summary>A theme that is not a problem is set aside with it: it comes back when it is heard anew, not with the next mention.</summary>
    private const string Theme = "S17";

    public async Task<ActionOutcome> ActAsync(string companyId, SignalAction action, CancellationToken cancellation)
    {
        var row = await store.FindAsync(action.Key, cancellation);
        var context = new SignalContext(await snapshots.PeopleAsync(cancellation));
        var outcome = SignalMachine.Act(row?.State, action with { At = work.Now }, DailyEvaluation.DayOf(context));
        if (outcome is not ActionOutcome.Done done)
            return outcome;
        row!.Take(done.State);
        store.Log(companyId, done.Change, []);
        if (action is { Verb: SignalVerb.Dismiss, Reason: { } reason } && done.State is { SignalId: Theme, Finding.Subjects: [var theme] })
            outside.Triage(companyId, theme, linked: false, null, reason, action.By);
        return outcome;
    }
}
