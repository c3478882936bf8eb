namespace StandupBot.Storage.Rows;

/// <summary>A link that signs one member in once. It is gone as soon as it was used; the key itself is nowhere.</summary>
public sealed class DashboardLinkRow
{
    /// <summary>Of the key that the link carries.</summary>
    public required string Hash { get; init; }

    public required string CompanyId { get; init; }
    public required string MemberId { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
}
