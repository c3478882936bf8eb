using StandupBot.Core.Companies;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Features.Signals;

/// <summary>The daily evaluation: load the snapshot, let the pure rules decide, keep what they say and tell whom it concerns.</summary>
public sealed class EvaluateCompany(SnapshotLoader snapshots, SignalStore store, SignalOptions options)
{
    public async Task HandleAsync(Company company, DateOnly today, CancellationToken cancellation)
    {
        var snapshot = await snapshots.LoadAsync(cancellation);
        var before = await store.RowsAsync(cancellation);
        var evaluated = DailyEvaluation.Run(snapshot, [.. before.Select(r => r.State)], options, SignalCatalogue.Rules);
        store.Replace(company.Id, before, evaluated.States);
        foreach (var change in evaluated.Changes)
            store.Log(company.Id, change, [.. Ladder.ToldBy(change.State, evaluated.Context).Select(t => t.MemberId)]);
    }
}
