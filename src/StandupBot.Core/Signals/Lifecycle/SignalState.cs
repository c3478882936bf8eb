namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>
/// What is remembered of one signal between two evaluations: plain data, one row a key. The rules know nothing of it, and it
/// knows nothing of the rules.
/// </summary>
public sealed record SignalState
{
    /// <summary>Signal id and sorted subjects, such as "S8:A3,B3".</summary>
    public required string Key { get; init; }

    public required string SignalId { get; init; }
    public required SignalStage Stage { get; init; }

    /// <summary>When the stage was entered.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>When it last opened; null while it is a candidate that never did.</summary>
    public DateTimeOffset? OpenedAt { get; init; }

    /// <summary>As last said; what the condition looks like while it is snoozed or dismissed is not said.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Of the evidence as last said; a dismissal holds for this evidence only.</summary>
    public required string EvidenceHash { get; init; }

    /// <summary>Consecutive evaluations, this one included, in which the condition held; 0 when it does not hold.</summary>
    public required int Streak { get; init; }

    /// <summary>The first day on which a snoozed signal speaks again.</summary>
    public DateOnly? SnoozedUntil { get; init; }

    /// <summary>The first day on which a dismissed signal may open again.</summary>
    public DateOnly? DismissedUntil { get; init; }

    /// <summary>Why it is not a problem, in the words of whoever dismissed it.</summary>
    public string? Reason { get; init; }

    /// <summary>When somebody was last told; null while nobody was.</summary>
    public DateTimeOffset? LastTold { get; init; }

    /// <summary>Members who were told of the evidence as it stands.</summary>
    public IReadOnlyList<string> ToldMembers { get; init; } = [];

    /// <summary>How many steps up the ladder it went: 0 while it lies with those whom the rule names.</summary>
    public int LadderStep { get; init; }

    /// <summary>The day from which the time limit of the step runs.</summary>
    public DateOnly LadderSince { get; init; }

    public required DateTimeOffset FirstSeen { get; init; }
    public required DateTimeOffset LastSeen { get; init; }

    /// <summary>What the rule said last, for every message that speaks of the signal.</summary>
    public required Finding Finding { get; init; }

    /// <summary>Open to everybody who counts: in the score, in the audit, and for actions.</summary>
    public bool IsOpen => Stage is SignalStage.Open or SignalStage.Acknowledged or SignalStage.Snoozed;

    /// <summary>What the rules may know of it at the next evaluation.</summary>
    public OpenSignal ToOpenSignal() => new(Key, OpenedAt ?? Since, Severity, Finding.Numbers);
}
