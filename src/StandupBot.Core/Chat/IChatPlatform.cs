using StandupBot.Core.Delivery;

namespace StandupBot.Core.Chat;

/// <summary>One chat platform, as the delivery pump sees it. Answers are named; only a bug throws.</summary>
public interface IChatPlatform
{
    /// <summary>"local", "slack" or "microsoftTeams": what an installation's Platform says.</summary>
    string Name { get; }

    /// <summary>Posts or edits one message. A repeat of the same <see cref="OutboundMessage.Id"/> may be recognised by the platform.</summary>
    ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation);

    /// <summary>False for one that takes a message within this process and answers at once: there is no way on which it could be lost or sent twice.</summary>
    bool LeavesTheHost => true;

    /// <summary>The limits of the platform that this message falls under; the pump sends no faster. None unless the platform has some.</summary>
    IReadOnlyList<Pace> PacesOf(OutboundMessage delivery) => [];
}

/// <summary>One message on its way out.</summary>
/// <param name="Id">Our id of the message.</param>
/// <param name="EditsRef">The platform's reference of the message to edit; null for a new one.</param>
/// <param name="ThreadRef">The platform's reference of the thread's root; null outside a thread.</param>
public sealed record OutboundMessage(
    string Id, string InstallationId, MessageKind Kind, Destination To, Message Message, string? EditsRef, string? ThreadRef)
{
    /// <summary>True when an earlier try may have arrived without our hearing of it: look for it before posting again, where the platform can.</summary>
    public bool MayHaveArrived { get; init; }
}

/// <summary>What the platform said.</summary>
public abstract record DeliveryResult
{
    private DeliveryResult() { }

    /// <summary>It is there, under this reference of the platform's.</summary>
    public sealed record Delivered(string PlatformRef) : DeliveryResult;

    /// <summary>Not now: try again after this long (the platform's own word, or null for our back-off).</summary>
    public sealed record TryLater(TimeSpan? After, string Reason) : DeliveryResult
    {
        /// <summary>True when nobody can tell whether the message arrived: a time-out, a broken connection.</summary>
        public bool MayHaveArrived { get; init; }
    }

    /// <summary>The destination is gone or closed to us for good: stop, and tell the owner (behaviours 46-48).</summary>
    public sealed record Unreachable(string Reason) : DeliveryResult;

    /// <summary>The message can no longer be edited: post it anew (behaviour 34).</summary>
    public sealed record EditRefused(string Reason) : DeliveryResult;

    /// <summary>This message will never be taken; others to the same place may be. It is parked and shown.</summary>
    public sealed record Rejected(string Reason) : DeliveryResult;
}
