namespace StandupBot.Storage.Rows;

/// <summary>A happening that was acknowledged and is not handled yet. Rows are short-lived: handled is deleted.</summary>
public sealed class IntakeRow
{
    /// <summary>Grows with arrival; the order within a lane.</summary>
    public long Sequence { get; private set; }

    /// <summary>Names the delivery; unique, so that a repeat waits once.</summary>
    public required string Key { get; init; }

    public required string Source { get; init; }
    public required string Lane { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Tries that failed.</summary>
    public int Attempts { get; set; }

    /// <summary>Left alone until then, because somebody works on it or it failed a moment ago; null when nobody touched it yet.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>The host that works on it, or did.</summary>
    public string? TakenBy { get; set; }

    /// <summary>Set when it failed too often: it holds up nothing any more, and doctor shows it.</summary>
    public DateTimeOffset? ParkedAt { get; set; }

    /// <summary>As it came; what people wrote is in it, as it is in the rows of answers. Never logged.</summary>
    public required byte[] Payload { get; init; }
}
