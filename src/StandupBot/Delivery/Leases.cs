using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Takes messages from the outbox for this host alone, for a while.</summary>
public sealed class Leases(StandupBotDb db, IEnumerable<IChatPlatform> platforms, TimeProvider clock, IOptions<DeliveryOptions> options)
{
    private static readonly Translated<(DateTimeOffset Now, int Most), Found> Due = Translated.Of((StandupBotDb db, DateTimeOffset now, int most) =>
        db.Outbox.IgnoreQueryFilters()
            .Where(m => m.State == OutboxState.Pending && m.DueAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now))
            .Where(m => !db.Outbox.Any(e => e.State == OutboxState.Pending && e.Lane == m.Lane && e.Sequence < m.Sequence && (e.DueAt > now || e.LeasedUntil > now)))
            .Join(db.Installations, m => m.InstallationId, i => i.Id, (message, installation) => new { message, installation })
            .OrderBy(f => f.message.Sequence).Take(most).Select(f => new Found(f.message, f.installation)));

    private readonly bool keepsThem = platforms.Any(p => p.LeavesTheHost);

    /// <summary>
    /// The oldest due messages, and none behind an earlier one of its lane that has to wait or is on its way. Two hosts may see the same
    /// rows: the second one's save fails on the row's version, and it takes nothing this time. Where no platform leaves the host, a lease
    /// guards nothing and is not written down. The installations come along, for the sender asks for them next.
    /// </summary>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = (await Due.ListAsync(db, (now, options.Value.BatchSize), cancellation)).ConvertAll(f => f.Message);
        foreach (var message in due)
            message.Lease(now.AddSeconds(options.Value.LeaseSeconds));
        if (due.Count == 0 || !keepsThem || await TrySaveAsync(cancellation))
            return due;
        db.ChangeTracker.Clear();
        return [];
    }

    /// <summary>A message that could outlive its lease on the way is not begun: another host may take it by then.</summary>
    public bool LastsFor(OutboxMessage message) =>
        message.LeasedUntil - clock.GetUtcNow() >= TimeSpan.FromSeconds(options.Value.LeaseSeconds) / 2;

    private async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private sealed record Found(OutboxMessage Message, Installation Installation);
}
