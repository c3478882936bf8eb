using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;
using StandupBot.Storage.Rows;

namespace StandupBot.Web.Slack;

/// <summary>What is to be read from Slack, as rows: wished for before a request is answered, run after it, and again after a restart.</summary>
public sealed class StoredErrands(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>The same wish twice is one; a wish for what is being run just now runs it once more.</summary>
    public Task WishAsync(string installationId, string subject, CancellationToken cancellation) =>
        scopes.OnFreshRowsAsync((StandupBotDb db) => WishAsync(db, installationId, subject, cancellation));

    public Task<List<SlackErrandRow>> DueAsync(int atMost, CancellationToken cancellation) => WithAsync(db =>
    {
        var now = clock.GetUtcNow();
        return db.SlackErrands.AsNoTracking().Where(e => e.DueAt <= now).OrderBy(e => e.DueAt).Take(atMost).ToListAsync(cancellation);
    });

    /// <summary>Done, unless somebody wished for it again meanwhile.</summary>
    public Task DoneAsync(SlackErrandRow errand, CancellationToken cancellation) => WithAsync(db => Same(db, errand).Where(e => e.Wishes == errand.Wishes).ExecuteDeleteAsync(cancellation));

    public Task PutOffAsync(SlackErrandRow errand, DateTimeOffset dueAt, CancellationToken cancellation) => WithAsync(db => Same(db, errand).ExecuteUpdateAsync(
        row => row.SetProperty(e => e.DueAt, dueAt).SetProperty(e => e.Attempts, errand.Attempts + 1), cancellation));

    private async Task<int> WishAsync(StandupBotDb db, string installationId, string subject, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var known = await db.SlackErrands.Where(e => e.InstallationId == installationId && e.Subject == subject)
            .ExecuteUpdateAsync(row => row.SetProperty(e => e.Wishes, e => e.Wishes + 1).SetProperty(e => e.DueAt, now).SetProperty(e => e.Attempts, 0), cancellation);
        if (known > 0)
            return known;
        db.SlackErrands.Add(new SlackErrandRow { InstallationId = installationId, Subject = subject, DueAt = now });
        return await db.SaveChangesAsync(cancellation);
    }

    private static IQueryable<SlackErrandRow> Same(StandupBotDb db, SlackErrandRow errand) =>
        db.SlackErrands.Where(e => e.InstallationId == errand.InstallationId && e.Subject == errand.Subject);

    private async Task<T> WithAsync<T>(Func<StandupBotDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }
}
