namespace StandupBot.Core.Delivery;

/// <summary>An inbound event that had its effect; the same key again has none. Kept for some days: platforms re-send for more than one.</summary>
public sealed class HandledEvent
{
    public required string InstallationId { get; init; }
    public required string Key { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>What a program asked for, as a hash: the same key for something else is a slip. Null for what people do in a chat.</summary>
    public string? Request { get; init; }

    /// <summary>What came of it, for a program that asks again; an id.</summary>
    public string? Result { get; set; }
}
