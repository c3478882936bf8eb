namespace StandupBot.Core.Roadblocks;

/// <summary>What happened to a roadblock; Raised is always the first.</summary>
public enum RoadblockAction { Raised, Assigned, Changed, Unchanged, Resolved, Reopened }

/// <summary>One step in the life of a roadblock.</summary>
/// <param name="To">The member who is to unblock, on Raised and Assigned.</param>
/// <param name="RunDate">The stand-up date on which it was said, when it was said in one.</param>
public sealed record RoadblockEvent(
    DateTimeOffset At, RoadblockAction Action, string By, string? To, string? Note, DateOnly? RunDate);
