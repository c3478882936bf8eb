using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Audit;

/// <summary>What closing a gap adds to the score, once the component's window has moved past it.</summary>
/// <param name="Component">The component that it is counted in, such as "V3".</param>
/// <param name="DimensionPoints">Points of the component's dimension, 0 or more.</param>
/// <param name="OverallPoints">Points of the overall figure; null while the dimension is not in it.</param>
public sealed record ScoreEffect(string Component, double DimensionPoints, double? OverallPoints);

/// <summary>One gap and the one thing to do about it.</summary>
/// <param name="OwnerId">The member with whom the action lies.</param>
/// <param name="Effect">Null where the score does not measure it (yet).</param>
public sealed record AuditGap(SignalState Signal, string NextAction, string OwnerId, ScoreEffect? Effect);

/// <summary>The strategic audit: where goals, work and people are out of line, and what to do about it, in one page.</summary>
public sealed record AuditReport
{
    public required DateTimeOffset At { get; init; }

    /// <summary>The company's score of the day.</summary>
    public required ScoreSheet Score { get; init; }

    /// <summary>Goals without an owner, a parent, support or news, and needs without an answer (S1-S4, S10).</summary>
    public required IReadOnlyList<AuditGap> Disconnects { get; init; }

    /// <summary>Work that is done twice (S11).</summary>
    public required IReadOnlyList<AuditGap> Redundancy { get; init; }

    /// <summary>Priorities that cannot all come first, starve, or are reported in contradiction (S8, S7, S12).</summary>
    public required IReadOnlyList<AuditGap> ConflictingPriorities { get; init; }

    /// <summary>Every gap once: the most severe first, then the one that moves the score most.</summary>
    public required IReadOnlyList<AuditGap> Plan { get; init; }

    /// <summary>Open needs of teams without a stand-up: nobody there is asked, so nothing is said about an answer.</summary>
    public required IReadOnlyList<DependencyFact> MissingCoverage { get; init; }

    public bool IsAllClear => Plan.Count == 0;
}
