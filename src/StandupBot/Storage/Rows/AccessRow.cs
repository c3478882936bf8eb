namespace StandupBot.Storage.Rows;

/// <summary>Somebody read another person's answers outside of the channel that they were given in.</summary>
public sealed class AccessRow
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>Whose answers.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Who read them; null for whoever runs the host.</summary>
    public string? ReaderId { get; init; }

    /// <summary>By which way, as words for people, such as "/standup history".</summary>
    public required string How { get; init; }

    public required DateTimeOffset At { get; init; }
}
