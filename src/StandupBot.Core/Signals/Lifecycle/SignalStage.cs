namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>Where a signal stands. Candidates are never shown; Open, Acknowledged and Snoozed are "open" to everybody who counts.</summary>
public enum SignalStage { Candidate, Open, Acknowledged, Snoozed, Resolved, Dismissed }

/// <summary>What happened to a signal, in the words of the signal log.</summary>
public enum ChangeKind { Opened, Updated, Acknowledged, Snoozed, Resolved, Dismissed }
