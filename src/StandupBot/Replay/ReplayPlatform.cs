using StandupBot.Core.Chat;

namespace StandupBot.Replay;

/// <summary>The local platform without a page: it takes everything, at once. The outbox itself is the record of what was sent.</summary>
public sealed class ReplayPlatform : IChatPlatform
{
    public string Name => "local";

    public bool LeavesTheHost => false;

    public ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation) =>
        ValueTask.FromResult<DeliveryResult>(new DeliveryResult.Delivered(delivery.EditsRef ?? delivery.Id));
}
