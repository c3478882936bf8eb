namespace StandupBot.Core.Histories;

/// <summary>What a <c>roadblock</c> line does.</summary>
public enum RoadblockStepKind { Assign, Changed, Unchanged, Resolve }

/// <summary>What a <c>commitmentChange</c> line says.</summary>
public enum CommitmentStepKind { Kept, Renegotiated, Cancelled }

/// <summary>What a <c>mentionTriage</c> line decides.</summary>
public enum TriageKind { Link, Dismiss }

/// <summary>What a <c>signalAction</c> line does.</summary>
public enum SignalActionKind { Acknowledge, Snooze, Dismiss }
