namespace StandupBot.Storage.Rows;

/// <summary>An address of a company that is told of what happens, and the protected secret that signs what is sent there.</summary>
public sealed class WebhookRow
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>Of whoever made it: its events stand in the outbox under it.</summary>
    public required string InstallationId { get; init; }

    /// <summary>1 for "W1"; never given twice.</summary>
    public required int Number { get; init; }

    public required string Url { get; init; }

    /// <summary>The names of the events that it is told of.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>Protected.</summary>
    public required string Secret { get; init; }

    public required string CreatedBy { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When nothing was sent there any more; null while it is told.</summary>
    public DateTimeOffset? OffSince { get; private set; }

    /// <summary>Why not, in words for people.</summary>
    public string? OffBecause { get; private set; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public bool IsOn => OffSince is null && RemovedAt is null;

    public string Handle => $"W{Number}";

    public void TurnOff(DateTimeOffset now, string because)
    {
        if (IsOn)
            (OffSince, OffBecause) = (now, because);
    }

    /// <summary>It stays as a row: its number is not given again, and what still waits to be sent there finds that it is gone.</summary>
    public void Remove(DateTimeOffset now) => RemovedAt ??= now;
}
