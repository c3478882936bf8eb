using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Hands one message to its platform and puts down the answer on the message.</summary>
public sealed class Sender(IEnumerable<IChatPlatform> platforms, IUnreachable unreachable, TimeProvider clock, ILogger<Sender> logger)
{
    private readonly Dictionary<string, IChatPlatform> byName = platforms.ToDictionary(p => p.Name, StringComparer.Ordinal);

    public async Task SendAsync(StandupBotDb db, OutboxMessage message, CancellationToken cancellation)
    {
        if (await DeliveryForAsync(db, message, cancellation) is not { } delivery)
            return;
        var result = await AskPlatformAsync(db, delivery, cancellation);
        await PutDownAsync(db, message, result, cancellation);
    }

    /// <summary>Null when the message cannot go yet: what it edits or answers is not there, and the message says so itself.</summary>
    private async Task<OutboundMessage?> DeliveryForAsync(StandupBotDb db, OutboxMessage message, CancellationToken cancellation)
    {
        var root = (message.To as Destination.Thread)?.RootMessageId;
        if (message.Edits is null && root is null)
            return new OutboundMessage(message.Key, message.InstallationId, message.Kind, message.To, message.Message, null, null) { MayHaveArrived = message.MayHaveArrived };
        var edited = await EarlierAsync(db, message.Edits, cancellation);
        var thread = await EarlierAsync(db, root, cancellation);
        if (edited?.State == OutboxState.Pending || thread?.State == OutboxState.Pending)
            message.TryAgain(clock.GetUtcNow().AddSeconds(1), "waits for an earlier message");
        else if ((message.Edits is not null && edited?.PlatformRef is null) || (root is not null && thread?.PlatformRef is null))
            Park(message, "what it belongs to was never delivered");
        else
            return new OutboundMessage(message.Key, message.InstallationId, message.Kind, message.To, message.Message, edited?.PlatformRef, thread?.PlatformRef) { MayHaveArrived = message.MayHaveArrived };
        return null;
    }

    /// <summary>A message of this batch as it is by now; of any other only what is asked for, not its text.</summary>
    private static async Task<Earlier?> EarlierAsync(StandupBotDb db, string? key, CancellationToken cancellation)
    {
        if (key is null)
            return null;
        return db.Outbox.Local.FirstOrDefault(m => m.Key == key) is { } here
            ? new Earlier(here.State, here.PlatformRef)
            : await db.Outbox.IgnoreQueryFilters().Where(m => m.Key == key).Select(m => new Earlier(m.State, m.PlatformRef)).FirstOrDefaultAsync(cancellation);
    }

    private async Task<DeliveryResult> AskPlatformAsync(StandupBotDb db, OutboundMessage delivery, CancellationToken cancellation)
    {
        var installation = db.Installations.Local.FindEntry(delivery.InstallationId)?.Entity
            ?? await db.Installations.IgnoreQueryFilters().SingleAsync(i => i.Id == delivery.InstallationId, cancellation);
        if (!installation.Active)
            return new DeliveryResult.Unreachable("The app was removed there.");
        if (!byName.TryGetValue(installation.Platform, out var platform))
            return new DeliveryResult.TryLater(null, $"No adapter for {installation.Platform} runs in this host.");
        return await platform.SendAsync(delivery, cancellation);
    }

    private async Task PutDownAsync(StandupBotDb db, OutboxMessage message, DeliveryResult result, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        switch (result)
        {
            case DeliveryResult.Delivered delivered:
                message.MarkSent(now, delivered.PlatformRef);
                break;
            case DeliveryResult.TryLater later when message.Attempts + 1 < BackOff.MostAttempts:
                message.TryAgain(now + BackOff.Wait(message.Attempts, Dice(), later.After), later.Reason, later.MayHaveArrived);
                break;
            case DeliveryResult.TryLater later:
                Park(message, later.Reason);
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

    private sealed record Earlier(OutboxState State, string? PlatformRef);
}
