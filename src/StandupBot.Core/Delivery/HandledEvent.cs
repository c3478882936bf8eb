namespace StandupBot.Core.Delivery;

/// <summary>An inbound event that had its effect; the same key again has none. Kept for some days: platforms re-send for more than one.</summary>
public sealed class HandledEvent
{
    public required string InstallationId { get; init; }
    public required string Key { get; init; }
    public required DateTimeOffset At { get; init; }
}
