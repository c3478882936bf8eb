namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The answer to a start by hand.</summary>
public abstract record EarlyStartAnswer
{
    private EarlyStartAnswer()
    {
    }

    /// <summary>Open this run now.</summary>
    /// <param name="Plan">The run, dated today in the team's zone.</param>
    /// <param name="UsesOccurrence">Whether it stands for a scheduled occurrence; else it is an extra one.</param>
    public sealed record Start(RunPlan Plan, bool UsesOccurrence) : EarlyStartAnswer;

    /// <summary>Today's stand-up was started before.</summary>
    public sealed record Refused(string Message) : EarlyStartAnswer;
}
