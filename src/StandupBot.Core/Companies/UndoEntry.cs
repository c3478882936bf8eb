namespace StandupBot.Core.Companies;

/// <summary>What takes one act back: the terms that a goal had before, or a roadblock or stand-up that was closed.</summary>
public sealed class UndoEntry
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>Only the person who acted can take it back.</summary>
    public required string MemberId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>What the act was, such as "goal.drop".</summary>
    public required string Act { get; init; }

    /// <summary>What was acted on.</summary>
    public required string SubjectId { get; init; }

    /// <summary>How the subject was before, where the act changed it; null where there was none.</summary>
    public Objectives.ObjectiveTerms? Before { get; init; }

    /// <summary>How the subject was after: undone only while it still is (nobody's later edit is lost).</summary>
    public Objectives.ObjectiveTerms? After { get; init; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public void MarkUndone(DateTimeOffset now) => UndoneAt = now;
}
