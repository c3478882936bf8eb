namespace StandupBot.Storage.Rows;

/// <summary>One browser in which a member is signed in. Without its row a cookie is worth nothing, so that ending it takes effect at once.</summary>
public sealed class DashboardSessionRow
{
    /// <summary>Of the key that the cookie carries.</summary>
    public required string Hash { get; init; }

    public required string CompanyId { get; init; }
    public required string MemberId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset ExpiresAt { get; set; }
}
