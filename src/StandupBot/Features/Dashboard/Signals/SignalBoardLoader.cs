using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Signals;

/// <summary>Loads the page "Signals": two queries beside the call; and the page of one signal: one.</summary>
public sealed class SignalBoardLoader(UnitOfWork work, OpenSignals signals, SignalStore store)
{
    /// <summary>"Lately".</summary>
    private const int DaysBack = 7;

    private const int MostEnded = 20;

    public async Task<SignalBoard> LoadAsync(Call call, BoardFilter filter, CancellationToken cancellation)
    {
        var since = call.Now.AddDays(-DaysBack);
        var ended = await work.Db.SignalLog.AsNoTracking().Where(e => e.At >= since && (e.Kind == ChangeKind.Resolved || e.Kind == ChangeKind.Dismissed))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(MostEnded * 5).ToListAsync(cancellation);
        return SignalBoards.Of(call, filter, await signals.ForAsync(call, cancellation), [.. ended.Where(e => OpenSignals.Sees(call, e.State.Finding)).Take(MostEnded)]);
    }

    /// <summary>An open signal that the reader may see; null where there is none.</summary>
    public async Task<SignalState?> FindAsync(Call call, string? key, CancellationToken cancellation) =>
        key is not null && await store.FindAsync(SignalNames.Stored(call, key), cancellation) is { State: { IsOpen: true } state } && OpenSignals.Sees(call, state.Finding) ? state : null;
}
