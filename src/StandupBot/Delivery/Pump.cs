using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>
/// Sends what is due, at least once, in order within a lane. One look: lease, send, write down what came of it. Only a crash
/// between the sending and the writing down can repeat a message, and only those of one batch.
/// </summary>
public sealed class Pump(
    StandupBotDb db, Sender sender, TimeProvider clock, IOptions<DeliveryOptions> options, ILogger<Pump> logger)
{
    /// <returns>True when another look may find something: the batch was full, or sending it brought forth messages.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        var batch = await LeaseAsync(cancellation);
        foreach (var lane in batch.GroupBy(m => m.Lane, StringComparer.Ordinal))
            await SendLaneAsync([.. lane], cancellation);
        var more = batch.Count == options.Value.BatchSize || db.ChangeTracker.Entries<OutboxMessage>().Any(m => m.State == EntityState.Added);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        return more;
    }

    /// <summary>
    /// Takes the oldest due messages, and none behind an earlier one of its lane that has to wait. Two hosts may see the same
    /// rows: the second one's save fails on the row's version, and it looks again.
    /// </summary>
    private async Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await db.Outbox.IgnoreQueryFilters()
            .Where(m => m.State == OutboxState.Pending && m.DueAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now))
            .Where(m => !db.Outbox.IgnoreQueryFilters().Any(e =>
                e.State == OutboxState.Pending && e.Lane == m.Lane && e.Sequence < m.Sequence && (e.DueAt > now || e.LeasedUntil > now)))
            .OrderBy(m => m.Sequence).Take(options.Value.BatchSize).ToListAsync(cancellation);
        foreach (var message in due)
            message.Lease(now.AddSeconds(options.Value.LeaseSeconds));
        if (due.Count == 0 || await TrySaveAsync(cancellation))
            return due;
        db.ChangeTracker.Clear();
        return [];
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

    private async Task SendLaneAsync(IReadOnlyList<OutboxMessage> lane, CancellationToken cancellation)
    {
        foreach (var message in WithoutOvertaken(lane))
        {
            await sender.SendAsync(db, message, cancellation);
            if (message.State != OutboxState.Pending)
                continue;
            // What waits is not overtaken by what was written later.
            foreach (var later in lane.Where(m => m.Sequence > message.Sequence && m.State == OutboxState.Pending))
                later.TryAgain(message.DueAt, "behind an earlier message");
            PumpLog.Waits(logger, message.Sequence, message.Attempts);
            break;
        }
    }

    /// <summary>Of several edits of one message only the newest is worth sending.</summary>
    private static IEnumerable<OutboxMessage> WithoutOvertaken(IReadOnlyList<OutboxMessage> lane)
    {
        foreach (var message in lane)
        {
            if (message.Edits is not null && message != lane[^1])
                message.Supersede();
            else
                yield return message;
        }
    }
}
