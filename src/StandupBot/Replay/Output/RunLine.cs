namespace StandupBot.Replay.Output;

/// <summary>One line of runs.jsonl: one run as it stood in the end, or one that was skipped.</summary>
public sealed record RunLine
{
    public required string Standup { get; init; }

    /// <summary>The team's local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Null for a run that was skipped.</summary>
    public DateTimeOffset? Opened { get; init; }

    /// <summary>Null for a run that was skipped, and for one that is open where the replay ends.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>Members who were asked; an absent one is not.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];

    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>Those of the answered who came after the run had closed.</summary>
    public IReadOnlyList<string> Late { get; init; } = [];

    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Why there was no run, such as the name of the holiday; null when there was one.</summary>
    public string? Skipped { get; init; }
}
