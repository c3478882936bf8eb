using StandupBot.Core.Chat;

namespace StandupBot.Web.LocalChat;

/// <summary>The platform that needs no account: messages are rows, and the open pages are told at once.</summary>
public sealed class LocalChatPlatform(LocalPostbox postbox, ILocalMessages messages, ILocalDirectory directory, TimeProvider clock)
    : IChatPlatform
{
    public const string PlatformName = Core.Companies.Installation.Local;

    public string Name => PlatformName;

    public async ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        var company = (await directory.ReadAsync(cancellation)).Company(delivery.InstallationId);
        if (company is null)
            return new DeliveryResult.Unreachable($"There is no local chat '{delivery.InstallationId}'.");
        if (Missing(company, delivery.To) is { } missing)
            return new DeliveryResult.Unreachable(missing);
        return delivery.EditsRef is { } edited
            ? await EditAsync(delivery, edited, cancellation)
            : await PostAsync(delivery, cancellation);
    }

    private async ValueTask<DeliveryResult> PostAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        var (channelId, onlyFor) = PlaceOf(delivery.To);
        await postbox.AddAsync(
            new LocalMessage
            {
                InstallationId = delivery.InstallationId,
                Id = delivery.Id,
                ChannelId = channelId,
                OnlyFor = onlyFor,
                ThreadRef = delivery.ThreadRef,
                Kind = delivery.Kind,
                Message = delivery.Message,
                At = clock.GetUtcNow(),
            },
            cancellation);
        return new DeliveryResult.Delivered(delivery.Id);
    }

    private async ValueTask<DeliveryResult> EditAsync(OutboundMessage delivery, string edited, CancellationToken cancellation)
    {
        var shown = await messages.FindAsync(delivery.InstallationId, edited, cancellation);
        if (shown is null or { DeletedAt: not null } or { AuthorId: not null })
            return new DeliveryResult.EditRefused($"Message '{edited}' is not there to be edited.");
        await postbox.UpdateAsync(shown.Edited(delivery.Message, clock.GetUtcNow()), cancellation);
        return new DeliveryResult.Delivered(edited);
    }

    private static string? Missing(LocalCompany company, Destination to)
    {
        var (channelId, memberId) = PlaceOf(to);
        if (channelId is not null && company.Channel(channelId) is null)
            return $"There is no channel '{channelId}' in the local chat.";
        if (memberId is not null && company.Member(memberId) is null)
            return $"There is no member '{memberId}' in the local chat.";
        return null;
    }

    private static (string? ChannelId, string? OnlyFor) PlaceOf(Destination to) => to switch
    {
        Destination.Channel channel => (channel.ChannelId, null),
        Destination.Thread thread => (thread.ChannelId, null),
        Destination.Direct direct => (null, direct.MemberId),
        Destination.Private reply => (reply.ChannelId, reply.MemberId),
        _ => throw new InvalidOperationException($"Unknown destination {to.GetType().Name}."),
    };
}
