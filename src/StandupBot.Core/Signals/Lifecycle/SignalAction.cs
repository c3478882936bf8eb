namespace StandupBot.Core.Signals.Lifecycle;

/// <summary>What a person may do with an open signal.</summary>
public enum SignalVerb { Acknowledge, Snooze, Dismiss }

/// <summary>A tap on one of the buttons of a signal.</summary>
/// <param name="Days">Working days of a snooze; 1 when left out.</param>
/// <param name="Reason">Why it is not a problem.</param>
public sealed record SignalAction(DateTimeOffset At, string Key, SignalVerb Verb, string By, int? Days = null, string? Reason = null);

/// <summary>What became of an action.</summary>
public abstract record ActionOutcome
{
    private ActionOutcome() { }

    public sealed record Done(SignalState State, SignalChange Change) : ActionOutcome;

    /// <summary>There is no open signal of that key: said to the person, and nothing changes.</summary>
    public sealed record NotOpen(string Key) : ActionOutcome;
}
