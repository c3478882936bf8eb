namespace StandupBot.Core.Objectives.Importing;

/// <summary>One line of a file with goals as it was read, before anybody was looked for.</summary>
internal sealed record GoalRow
{
    public required int Line { get; init; }

    /// <summary>How the tool that it comes from names it; null where it has no such name.</summary>
    public string? Id { get; init; }

    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? Owner { get; init; }
    public string? Team { get; init; }

    /// <summary>Id or title of the goal that it serves.</summary>
    public string? Parent { get; init; }

    public ObjectiveStatus Status { get; init; }
    public GoalStatus? Said { get; init; }
    public Priority Priority { get; init; } = Priority.Normal;
    public DateOnly? Start { get; init; }
    public DateOnly? Due { get; init; }
    public Measure? Measure { get; init; }

    /// <summary>In the unit of the measure; in percent without one.</summary>
    public double? Value { get; init; }

    /// <summary>By what it is known again at the next import.</summary>
    public string ExternalId => Id ?? $"title:{Commands.NameFolding.Fold(Title)}"[..Math.Min(LongestId, 6 + Commands.NameFolding.Fold(Title).Length)];

    public const int LongestId = 200;
}

/// <summary>Something about one line.</summary>
/// <param name="Line">From 1, as editors count.</param>
/// <param name="Text">What is the matter, and what to do.</param>
/// <param name="Blocks">True when nothing can be imported before it is put right.</param>
public sealed record LineRemark(int Line, string Text, bool Blocks);
