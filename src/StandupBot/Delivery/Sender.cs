using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.Storage;

namespace StandupBot.Delivery;

/// <summary>Makes an outbox message ready for its platform: which platform it is, and how that one names what is edited or answered.</summary>
public sealed class Sender(IEnumerable<IChatPlatform> platforms, Whereabouts sent, StandupBotDb db)
{
    private readonly Dictionary<string, IChatPlatform> byName = platforms.ToDictionary(p => p.Name, StringComparer.Ordinal);

    public async Task<Dispatch> PrepareAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var installation = db.Installations.Local.FindEntry(message.InstallationId)?.Entity
            ?? await db.Installations.IgnoreQueryFilters().SingleAsync(i => i.Id == message.InstallationId, cancellation);
        var webhook = message.To is Destination.Webhook;
        if (!installation.Active && !webhook)
            return new Dispatch.Settled(new DeliveryResult.Unreachable("The app was removed there."));
        var name = webhook ? Destination.Webhook.Platform : installation.Platform;
        if (!byName.TryGetValue(name, out var platform))
            return new Dispatch.Settled(new DeliveryResult.TryLater(null, $"No adapter for {name} runs in this host."));
        return await AddressAsync(platform, message, cancellation);
    }

    private async Task<Dispatch> AddressAsync(IChatPlatform platform, OutboxMessage message, CancellationToken cancellation)
    {
        var root = (message.To as Destination.Thread)?.RootMessageId;
        var edited = await EarlierAsync(message.Edits, cancellation);
        var thread = await EarlierAsync(root, cancellation);
        if (edited?.State == OutboxState.Pending || thread?.State == OutboxState.Pending)
            return new Dispatch.NotYet();
        if ((message.Edits is not null && edited?.PlatformRef is null) || (root is not null && thread?.PlatformRef is null))
            return new Dispatch.Settled(new DeliveryResult.Rejected("what it belongs to was never delivered"));
        return new Dispatch.Ready(platform, new OutboundMessage(
            message.Key, message.InstallationId, message.Kind, message.To, message.Message, edited?.PlatformRef, thread?.PlatformRef)
        {
            MayHaveArrived = message.MayHaveArrived,
        });
    }

    /// <summary>What was sent lately is remembered; a message of this batch is as it is by now; of any other only what is asked for, not its text.</summary>
    private async Task<Earlier?> EarlierAsync(string? key, CancellationToken cancellation)
    {
        if (key is null)
            return null;
        if (sent.Find(key) is { } name)
            return new Earlier(OutboxState.Sent, name);
        return db.Outbox.Local.FirstOrDefault(m => m.Key == key) is { } here
            ? new Earlier(here.State, here.PlatformRef)
            : await db.Outbox.IgnoreQueryFilters().Where(m => m.Key == key).Select(m => new Earlier(m.State, m.PlatformRef)).FirstOrDefaultAsync(cancellation);
    }

    private sealed record Earlier(OutboxState State, string? PlatformRef);
}

/// <summary>What is to be done with a message now.</summary>
public abstract record Dispatch
{
    private Dispatch() { }

    /// <summary>Hand it to the platform.</summary>
    public sealed record Ready(IChatPlatform Platform, OutboundMessage Message) : Dispatch;

    /// <summary>What it edits or answers is still on its way.</summary>
    public sealed record NotYet : Dispatch;

    /// <summary>Its fate is known without asking the platform.</summary>
    public sealed record Settled(DeliveryResult Result) : Dispatch;
}
