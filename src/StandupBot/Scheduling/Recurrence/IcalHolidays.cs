using System.Globalization;
using System.Runtime.Serialization;
using Ical.Net;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>
/// Reads holidays from an .ics file: all-day events (also those written as midnight to midnight), of one day or several, once or
/// recurring. Events with a time of day and cancelled ones are no holidays.
/// </summary>
public static class IcalHolidays
{
    /// <summary>The longest file that is read, in characters.</summary>
    public const int MaxLength = 1_000_000;

    private const int MaxEvents = 2000;
    private const int MaxDaysOfOne = 92;

    /// <summary>The holidays of the years from the first to the last, both included.</summary>
    public static HolidayImport Read(string ics, int firstYear, int lastYear)
    {
        if (ics.Length > MaxLength)
            return Refuse($"The file has more than {MaxLength} characters; export the holidays alone.");
        if (IcsScan.FirstProblem(ics) is { } problem)
            return Refuse($"{problem}");
        if (Load(ics) is not { } calendars)
            return Refuse($"The file is no readable calendar; export it again as iCalendar (.ics).");
        var events = calendars.SelectMany(calendar => calendar.Events).ToList();
        if (events.Count > MaxEvents)
            return Refuse($"The file has {events.Count} events, at most {MaxEvents} are read; export the holidays alone.");
        var days = events.Select(IcalDay.From).OfType<IcalDay>().ToList();
        if (days.Find(day => day.Days > MaxDaysOfOne) is { } tooLong)
            return Refuse($"'{tooLong.Name}' lasts {tooLong.Days} days, a holiday at most {MaxDaysOfOne}; correct its end.");
        return days.Count == 0
            ? Refuse($"The file has no all-day event, so it has no holiday; choose a calendar of public holidays.")
            : new HolidayImport.Imported(Expand(days, new(firstYear, 1, 1), new(lastYear, 12, 31)));
    }

    private static CalendarCollection? Load(string ics)
    {
        try
        {
            return CalendarCollection.Load(ics);
        }
        catch (Exception failure) when (failure is SerializationException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static List<Holiday> Expand(List<IcalDay> days, DateOnly first, DateOnly last)
    {
        // A recurring event gives up the days that an event of its own replaces.
        var replaced = days.Where(day => day.Replaces is not null).Select(day => (day.Uid, day.Replaces)).ToHashSet();
        return [.. days
            .SelectMany(day => day.Starts(first.AddDays(-MaxDaysOfOne), last)
                .Where(start => day.Replaces is not null || !replaced.Contains((day.Uid, start)))
                .SelectMany(start => Enumerable.Range(0, day.Days).Select(start.AddDays))
                .Where(date => date >= first && date <= last)
                .Select(date => new Holiday(date, day.Name)))
            .Distinct()
            .OrderBy(holiday => holiday.Date).ThenBy(holiday => holiday.Name, StringComparer.Ordinal)];
    }

    private static HolidayImport.Refused Refuse(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
