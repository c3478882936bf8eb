using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Chaos;

/// <summary>What stands in the database, read beside the hosts.</summary>
internal sealed class Rows(IReadOnlyList<string> settings, TimeProvider clock) : IAsyncDisposable
{
    private readonly WebApplication app = LiveHost.Build([.. settings, "--Logging:LogLevel:Default=None"], clock);

    public async Task<T> ReadAsync<T>(Func<StandupBotDb, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    /// <summary>Messages that some host has taken and not yet settled, with the end of its lease.</summary>
    public Task<Dictionary<string, DateTimeOffset?>> TakenAsync(DateTimeOffset now) => ReadAsync(db => db.Outbox.IgnoreQueryFilters()
        .Where(m => m.State == OutboxState.Pending && m.LeasedUntil > now).ToDictionaryAsync(m => m.Key, m => m.LeasedUntil));

    /// <summary>Those of them that nobody has touched since.</summary>
    public Task<int> UntouchedAsync(Dictionary<string, DateTimeOffset?> taken) => ReadAsync(async db => (await db.Outbox.IgnoreQueryFilters()
        .Where(m => m.State == OutboxState.Pending && taken.Keys.Contains(m.Key)).Select(m => new { m.Key, m.LeasedUntil }).ToListAsync())
        .Count(m => m.LeasedUntil == taken[m.Key]));

    /// <summary>Stand-ups and companies whose time has come.</summary>
    public Task<int> OverdueAsync(DateTimeOffset now) => ReadAsync(async db =>
        await db.Standups.IgnoreQueryFilters().CountAsync(s => s.NextDueAt != null && s.NextDueAt <= now)
        + await db.Companies.IgnoreQueryFilters().CountAsync(c => c.NextDueAt != null && c.NextDueAt <= now));

    public Task<int> StandupsAsync() => ReadAsync(db => db.Standups.IgnoreQueryFilters().CountAsync());

    /// <summary>What was taken and is not handled yet.</summary>
    public Task<int> UnhandledAsync() => ReadAsync(db => db.Intake.CountAsync(a => a.ParkedAt == null));

    public Task<int> PendingAsync() => ReadAsync(db => db.Outbox.IgnoreQueryFilters().CountAsync(m => m.State == OutboxState.Pending));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
