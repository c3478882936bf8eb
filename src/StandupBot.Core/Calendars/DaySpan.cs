namespace StandupBot.Core.Calendars;

/// <summary>A stretch of days, first and last included.</summary>
public sealed record DaySpan(DateOnly From, DateOnly To)
{
    public bool Contains(DateOnly date) => From <= date && date <= To;
}
