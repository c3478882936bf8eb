namespace StandupBot.Core.Chat;

/// <summary>Where a platform hands over what it heard.</summary>
public interface IInbox
{
    /// <summary>
    /// Returns only after the effect is committed, so that the platform may say "taken" (behaviour 45). A repeat of the same
    /// <see cref="Inbound.EventKey"/> has no second effect (behaviour 43).
    /// </summary>
    ValueTask<InboundReply> ReceiveAsync(Inbound heard, CancellationToken cancellation);
}
