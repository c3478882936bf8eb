namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The answer to a schedule that somebody typed.</summary>
public abstract record ScheduleAnswer
{
    private ScheduleAnswer()
    {
    }

    /// <summary>A schedule that can run, in its zone.</summary>
    public sealed record Accepted(Schedule Schedule, TimeZoneInfo Zone) : ScheduleAnswer;

    /// <summary>Everything that is wrong, each with what to write instead.</summary>
    public sealed record Refused(IReadOnlyList<string> Problems) : ScheduleAnswer;
}
