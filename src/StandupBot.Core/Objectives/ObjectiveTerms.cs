namespace StandupBot.Core.Objectives;

/// <summary>Everything about a goal that can be edited, as one value: an edit is a pair of these, before and after.</summary>
public sealed record ObjectiveTerms
{
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? OwnerId { get; init; }
    public string? TeamId { get; init; }
    public string? ParentId { get; init; }
    public Priority Priority { get; init; } = Priority.Normal;
    public Horizon Horizon { get; init; } = Horizon.Short;
    public DateOnly? Start { get; init; }
    public DateOnly? Due { get; init; }
    public Cadence Cadence { get; init; } = Cadence.Weekly;
    public Curve Curve { get; init; } = Curve.Linear;
    public Measure? Measure { get; init; }
    public ObjectiveStatus Status { get; init; } = ObjectiveStatus.Active;

    /// <summary>True when the goal names an outcome for a customer or in the market.</summary>
    public bool External { get; init; }

    /// <summary>Why the goal stands outside the cascade on purpose; null when it should have a path to the top.</summary>
    public string? Standalone { get; init; }

    /// <summary>True for a deliberate counter-measure that is meant to pull against another goal.</summary>
    public bool Guardrail { get; init; }
}
