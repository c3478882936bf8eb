namespace StandupBot.Storage.Rows;

/// <summary>Something that is to be read from Slack once its request is answered; a row, so that a restart does not lose it.</summary>
public sealed class SlackErrandRow
{
    public required string InstallationId { get; init; }

    /// <summary>What is to be read, such as "channel:C123".</summary>
    public required string Subject { get; init; }

    /// <summary>Counts the wishes: one that comes while the errand is run keeps it.</summary>
    public int Wishes { get; set; } = 1;

    public required DateTimeOffset DueAt { get; set; }
    public int Attempts { get; set; }
}
