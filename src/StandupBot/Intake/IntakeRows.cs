using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Intake;

/// <summary>
/// Who works on which row. Only the first row of a lane is ever worked on, so a lane keeps its order over all hosts; a host that died holds its
/// rows for as long as a lease lasts.
/// </summary>
internal sealed class IntakeRows(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Handling takes milliseconds; a dead host's rows are free after this and one look.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    /// <summary>Later than anything is ever put off to: the clock was put back meanwhile.</summary>
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(2);

    private readonly string host = Guid.NewGuid().ToString("N");

    public Task<List<IntakeRow>> TakeAsync(int atMost, CancellationToken cancellation) => WithAsync(async db =>
    {
        var now = clock.GetUtcNow();
        var firsts = await Free(db, now).Where(a => !db.Intake.Any(e => e.Lane == a.Lane && e.Sequence < a.Sequence && e.ParkedAt == null))
            .OrderBy(a => a.Sequence).Take(atMost).Select(a => a.Sequence).ToListAsync(cancellation);
        if (firsts.Count == 0)
            return [];
        // To the millisecond, which every database keeps: the row is recognised by it.
        var until = DateTimeOffset.FromUnixTimeMilliseconds((now + Lease).ToUnixTimeMilliseconds());
        await Free(db, now).Where(a => firsts.Contains(a.Sequence))
            .ExecuteUpdateAsync(row => row.SetProperty(a => a.DueAt, until).SetProperty(a => a.TakenBy, host), cancellation);
        return await db.Intake.AsNoTracking().Where(a => firsts.Contains(a.Sequence) && a.TakenBy == host && a.DueAt == until)
            .OrderBy(a => a.Sequence).ToListAsync(cancellation);
    });

    public Task PutOffAsync(IntakeRow row, TimeSpan wait, CancellationToken cancellation)
    {
        var due = clock.GetUtcNow() + wait;
        return OfAsync(row, rows => rows.ExecuteUpdateAsync(to => to.SetProperty(a => a.Attempts, a => a.Attempts + 1).SetProperty(a => a.DueAt, due), cancellation));
    }

    /// <summary>Looked at again after a while; that was no failure.</summary>
    public Task WaitAsync(IntakeRow row, TimeSpan wait, CancellationToken cancellation)
    {
        var due = clock.GetUtcNow() + wait;
        return OfAsync(row, rows => rows.ExecuteUpdateAsync(to => to.SetProperty(a => a.DueAt, due), cancellation));
    }

    public Task ParkAsync(IntakeRow row, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return OfAsync(row, rows => rows.ExecuteUpdateAsync(to => to.SetProperty(a => a.Attempts, a => a.Attempts + 1).SetProperty(a => a.ParkedAt, now), cancellation));
    }

    /// <summary>What this host took and did not get to is free at once.</summary>
    public Task ReleaseAsync(CancellationToken cancellation) => WithAsync(db => db.Intake.Where(a => a.TakenBy == host && a.ParkedAt == null && a.DueAt != null)
        .ExecuteUpdateAsync(row => row.SetProperty(a => a.DueAt, (DateTimeOffset?)null), cancellation));

    /// <summary>What was parked gets one more try: a new start may be a new version.</summary>
    public Task RetryParkedAsync(CancellationToken cancellation) => WithAsync(db => db.Intake.Where(a => a.ParkedAt != null)
        .ExecuteUpdateAsync(row => row.SetProperty(a => a.ParkedAt, (DateTimeOffset?)null).SetProperty(a => a.DueAt, (DateTimeOffset?)null), cancellation));

    public Task<int> CountAsync(CancellationToken cancellation) => WithAsync(db => db.Intake.CountAsync(cancellation));

    private static IQueryable<IntakeRow> Free(StandupBotDb db, DateTimeOffset now)
    {
        var never = now + Never;
        return db.Intake.Where(a => a.ParkedAt == null && (a.DueAt == null || a.DueAt <= now || a.DueAt > never));
    }

    private Task<int> OfAsync(IntakeRow row, Func<IQueryable<IntakeRow>, Task<int>> change) =>
        WithAsync(db => change(db.Intake.Where(a => a.Sequence == row.Sequence && a.TakenBy == host)));

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}
