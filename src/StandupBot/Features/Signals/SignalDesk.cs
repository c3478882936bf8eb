using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Features.Signals;

/// <summary>What people do with a signal: acknowledge, snooze, say that it is not a problem. Saved by whoever calls it.</summary>
public sealed class SignalDesk(UnitOfWork work, SignalStore store, SnapshotLoader snapshots)
{
    public async Task<ActionOutcome> ActAsync(string companyId, SignalAction action, CancellationToken cancellation)
    {
        var row = await store.FindAsync(action.Key, cancellation);
        var context = new SignalContext(await snapshots.PeopleAsync(cancellation));
        var outcome = SignalMachine.Act(row?.State, action with { At = work.Now }, DailyEvaluation.DayOf(context));
        if (outcome is not ActionOutcome.Done done)
            return outcome;
        row!.Take(done.State);
        store.Log(companyId, done.Change, []);
        return outcome;
    }
}
