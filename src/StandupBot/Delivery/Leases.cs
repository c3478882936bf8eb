using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Takes messages from the outbox for this host alone, for a while.</summary>
public sealed class Leases(
    StandupBotDb db, IEnumerable<IChatPlatform> platforms, TimeProvider clock, IOptions<DeliveryOptions> options, ILogger<Leases> logger)
{
    private static readonly Translated<(DateTimeOffset Now, int Most), Found> Due = Translated.Of((StandupBotDb db, DateTimeOffset now, int most) =>
        db.Outbox.IgnoreQueryFilters()
            .Where(m => m.State == OutboxState.Pending && m.DueAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now))
            .Where(m => !db.Outbox.Any(e => e.State == OutboxState.Pending && e.Lane == m.Lane && e.Sequence < m.Sequence && (e.DueAt > now || e.LeasedUntil > now)))
            .LeftJoin(db.Installations, m => m.InstallationId, i => i.Id, (message, installation) => new { message, installation })
            .OrderBy(f => f.message.Sequence).Take(most).Select(f => new Found(f.message, f.installation)));

    /// <summary>True where a message can be lost or doubled on its way, so that taking and leaving are written down.</summary>
    public bool KeepsThem { get; } = platforms.Any(p => p.LeavesTheHost);

    /// <summary>
    /// The oldest due messages, and none behind an earlier one of its lane that has to wait or is on its way. Two hosts may see the same
    /// rows: the second one's save fails on the row's version, and it takes nothing this time. Where no platform leaves the host, a lease
    /// guards nothing and is not written down. The installations come along, for the sender asks for them next.
    /// </summary>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var found = await Due.ListAsync(db, (now, options.Value.BatchSize), cancellation);
        List<OutboxMessage> due = [.. found.Where(f => f.Installation is not null).Select(f => f.Message)];
        foreach (var message in due)
            message.Lease(now.AddSeconds(options.Value.LeaseSeconds));
        ParkLost(found.Where(f => f.Installation is null).Select(f => f.Message));
        if (found.Count == 0 || (due.Count == found.Count && !KeepsThem) || await TrySaveAsync(cancellation))
            return due;
        db.ChangeTracker.Clear();
        return [];
    }

    /// <summary>
    /// What the host before this one had taken when it ended without a word is due now: nobody else is there to send it. Only for a database
    /// that one host has for itself.
    /// </summary>
    public async Task TakeOverAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var left = await db.Outbox.IgnoreQueryFilters().Where(m => m.State == OutboxState.Pending && m.LeasedUntil > now)
            .ExecuteUpdateAsync(row => row.SetProperty(m => m.LeasedUntil, now), cancellation);
        if (left > 0)
            PumpLog.TakenOver(logger, left);
    }

    /// <summary>Notes that a message leaves now, for one whose row is not followed any more because another change came between.</summary>
    public Task NoteDepartureAsync(OutboxMessage message, CancellationToken cancellation) => db.Outbox.IgnoreQueryFilters()
        .Where(m => m.Sequence == message.Sequence && m.State == OutboxState.Pending)
        .ExecuteUpdateAsync(row => row.SetProperty(m => m.MayHaveArrived, true), cancellation);

    /// <summary>A send may take two thirds of the lease. One that could outlive it is not begun: another host may take the message by then.</summary>
    public bool LastsFor(OutboxMessage message) =>
        message.LeasedUntil - clock.GetUtcNow() >= TimeSpan.FromSeconds(options.Value.LeaseSeconds) * 2 / 3;

    /// <summary>Where they were to go nobody knows any more: waiting would not bring it back.</summary>
    private void ParkLost(IEnumerable<OutboxMessage> messages)
    {
        foreach (var message in messages)
        {
            message.Park("its installation does not exist");
            PumpLog.Parked(logger, message.Sequence, message.Trouble!);
        }
    }

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

    private sealed record Found(OutboxMessage Message, Installation? Installation);
}
