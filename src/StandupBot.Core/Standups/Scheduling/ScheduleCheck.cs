using System.Globalization;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>What keeps a schedule from running, in words that say what to do.</summary>
public static class ScheduleCheck
{
    public const int MaxWindowMinutes = 7 * 24 * 60;

    private static readonly DateOnly Earliest = new(1970, 1, 1);
    private static readonly DateOnly Latest = new(2199, 12, 31);

    /// <summary>All problems; none for a schedule that can run.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="checkRule">What is wrong with a rule that counts from a date, or null.</param>
    public static IEnumerable<string> Problems(Schedule schedule, Func<string, DateOnly, string?> checkRule)
    {
        if (schedule.Anchor < Earliest || schedule.Anchor > Latest)
            yield return string.Create(CultureInfo.InvariantCulture, $"The first day {schedule.Anchor:yyyy-MM-dd} is not possible; use one from {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd}.");
        else if (schedule.Rule is not null && checkRule(schedule.Rule, schedule.Anchor) is { } wrong)
            yield return wrong;
        if (schedule.Rule is null && (schedule.Days & Weekdays.All) == Weekdays.None)
            yield return "The stand-up has no weekday; name at least one of MO, TU, WE, TH, FR, SA, SU.";
        if (schedule.WindowMinutes is < 1 or > MaxWindowMinutes)
            yield return string.Create(CultureInfo.InvariantCulture, $"A window of {schedule.WindowMinutes} minutes is not possible; use 1 to {MaxWindowMinutes} (7 days).");
        else if (schedule.ReminderMinutes > schedule.WindowMinutes)
            yield return string.Create(CultureInfo.InvariantCulture, $"A reminder {schedule.ReminderMinutes} minutes before the end does not fit a window of {schedule.WindowMinutes} minutes; shorten it, or use 0 for no reminder.");
        if (schedule.ReminderMinutes < 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"A reminder {schedule.ReminderMinutes} minutes before the end is not possible; use 0 for none, or more.");
    }
}
