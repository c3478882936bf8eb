namespace StandupBot.Core.Objectives;

/// <summary>What one person reported of one goal at one moment.</summary>
/// <param name="Value">In the unit of the goal's measure; in percent (0-100) for a goal without one.</param>
/// <param name="Confidence">1 (no chance) to 10 (certain).</param>
public sealed record GoalCheckIn(
    DateTimeOffset At, string By, double? Value, int? Confidence, GoalStatus? Status, string? Note);
