using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Signals;

/// <summary>What is remembered of the signals of the tenant in force.</summary>
public sealed class SignalStore(UnitOfWork work)
{
    public Task<List<SignalRow>> RowsAsync(CancellationToken cancellation) =>
        work.Db.Signals.OrderBy(s => s.Key).ToListAsync(cancellation);

    public Task<SignalRow?> FindAsync(string key, CancellationToken cancellation) =>
        work.Db.Signals.FirstOrDefaultAsync(s => s.Key == key, cancellation);

    /// <summary>Puts the new states in the place of the old ones; what is not among them any more is forgotten.</summary>
    public void Replace(string companyId, IReadOnlyList<SignalRow> before, IReadOnlyList<SignalState> after)
    {
        var rows = before.ToDictionary(r => r.Key, StringComparer.Ordinal);
        foreach (var state in after)
        {
            if (!rows.Remove(state.Key, out var row))
                work.Db.Signals.Add(SignalRow.Of(companyId, state));
            else if (row.State != state)
                row.Take(state);
        }

        work.Db.Signals.RemoveRange(rows.Values);
    }

    public void Log(string companyId, SignalChange change, IReadOnlyList<string> told) =>
        work.Db.SignalLog.Add(new SignalLogRow
        {
            CompanyId = companyId, At = change.At, Kind = change.Kind, Key = change.State.Key, State = change.State, By = change.By, Told = told,
        });
}
