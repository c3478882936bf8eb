namespace StandupBot.Core.Delivery;

/// <summary>Where an outgoing message stands.</summary>
public enum OutboxState
{
    Pending,
    Sent,

    /// <summary>Never taken by the platform: kept and shown, and others go on.</summary>
    Parked,

    /// <summary>An edit that a newer one overtook before it left.</summary>
    Superseded,
}
