using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;
using StandupBot.Telemetry;

namespace StandupBot.Delivery;

/// <summary>
/// Writes down what became of messages. Many are saved at once; where that meets somebody else's change, each is written by itself on
/// fresh rows, because what a platform has said is never to be lost.
/// </summary>
public sealed class Settlement(StandupBotDb db, Whereabouts sent, IUnreachable unreachable, Instruments instruments, TimeProvider clock, ILogger<Settlement> logger)
{
    private const int Tries = 4;

    private readonly List<(long Sequence, DeliveryResult Result)> unsaved = [];
    private bool rowsAreStale;

    public async Task PutDownAsync(OutboxMessage message, DeliveryResult result, CancellationToken cancellation)
    {
        unsaved.Add((message.Sequence, result));
        instruments.Delivered(result.GetType().Name);
        if (db.Entry(message).State == EntityState.Detached)
            rowsAreStale = true;
        else
            await ApplyAsync(message, result, cancellation);
    }

    /// <returns>True when messages came forth that wait to be sent.</returns>
    public async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        var more = db.ChangeTracker.Entries<OutboxMessage>().Any(m => m.State == EntityState.Added);
        if (rowsAreStale || !await TrySaveAsync(cancellation))
            await SaveOneByOneAsync(cancellation);
        unsaved.Clear();
        rowsAreStale = false;
        LetGo();
        return more;
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    /// <summary>A look may last for hours: what is done with is not kept in memory, but for where it went. It is saved by now.</summary>
    private void LetGo()
    {
        foreach (var done in db.ChangeTracker.Entries<OutboxMessage>().Where(m => m.Entity.State != OutboxState.Pending).ToList())
        {
            if (done.Entity is { State: OutboxState.Sent, PlatformRef: { } name })
                sent.Remember(done.Entity.Key, name);
            done.State = EntityState.Detached;
        }
    }

    /// <summary>Messages that are still in their lanes are let go by this; what comes of them is written the same way.</summary>
    private async Task SaveOneByOneAsync(CancellationToken cancellation)
    {
        foreach (var (sequence, result) in unsaved)
            await SaveOneAsync(sequence, result, cancellation);
    }

    private async Task SaveOneAsync(long sequence, DeliveryResult result, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            var message = await db.Outbox.IgnoreQueryFilters().SingleAsync(m => m.Sequence == sequence, cancellation);
            if (message.State != OutboxState.Pending)
                return;
            await ApplyAsync(message, result, cancellation);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another change of the same row came first; once more on what is there now.
            }
        }
    }

    private async Task ApplyAsync(OutboxMessage message, DeliveryResult result, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        switch (result)
        {
            case DeliveryResult.Delivered delivered:
                message.MarkSent(now, delivered.PlatformRef);
                break;
            case DeliveryResult.TryLater later when message.Attempts + 1 < BackOff.MostAttempts:
                message.TryAgain(now + BackOff.Wait(message.Attempts, Dice(), later.After), later.Reason, later.MayHaveArrived);
                PumpLog.Waits(logger, message.Sequence, message.Attempts);
                break;
            case DeliveryResult.TryLater later:
                Park(message, later.Reason);
                // Tried for most of a day: an address of another system that does not answer by then is given up.
                if (message.To is Destination.Webhook)
                    await unreachable.HandleAsync(db, message, later.Reason, cancellation);
                break;
            case DeliveryResult.EditRefused:
                message.Park("the platform refused the edit");
                db.Outbox.Add(PostAnew(message, now));
                break;
            case DeliveryResult.Unreachable gone:
                Park(message, gone.Reason);
                await unreachable.HandleAsync(db, message, gone.Reason, cancellation);
                break;
            case DeliveryResult.Rejected rejected:
                Park(message, rejected.Reason);
                break;
            default:
                throw new InvalidOperationException($"Unknown delivery result {result.GetType().Name}.");
        }
    }

    /// <summary>What can no longer be edited is said once more, in the thread of what it was to replace (behaviour 34).</summary>
    private static OutboxMessage PostAnew(OutboxMessage refused, DateTimeOffset now)
    {
        var to = refused.To is Destination.Channel channel && refused.Edits is { } root
            ? new Destination.Thread(channel.ChannelId, root)
            : refused.To;
        var anew = new Outgoing($"{refused.Key}/anew", refused.Kind, to, refused.Message);
        return OutboxMessage.From(anew, refused.CompanyId, refused.InstallationId, now);
    }

    private void Park(OutboxMessage message, string reason)
    {
        message.Park(reason);
        PumpLog.Parked(logger, message.Sequence, reason);
    }

    private static double Dice() => RandomNumberGenerator.GetInt32(1000) / 1000.0;
}
