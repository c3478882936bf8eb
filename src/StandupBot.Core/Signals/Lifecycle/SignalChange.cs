namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>One line of the signal log. State is the signal after the change.</summary>
/// <param name="By">The member who acted; null when the evaluation itself did.</param>
public sealed record SignalChange(DateTimeOffset At, ChangeKind Kind, SignalState State, string? By = null);
