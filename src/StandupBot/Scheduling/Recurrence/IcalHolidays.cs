using System.Globalization;
using System.Runtime.Serialization;
using Ical.Net;
using Ical.Net.CalendarComponents;
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
    private const int MaxNameLength = 100;

    // Enough for a rule that comes round each day in one month of the year.
    private const int MaxIncrementsWithout = 400;

    /// <summary>The holidays of the years from the first to the last, both included.</summary>
    public static HolidayImport Read(string ics, int firstYear, int lastYear)
    {
        if (ics.Length > MaxLength)
            return Refuse($"The file has more than {MaxLength} characters; export the holidays alone.");
        if (IcsScan.FirstProblem(ics) is { } problem)
            return Refuse($"{problem}");
        if (Load(ics) is not { } events)
            return Refuse($"The file is no readable calendar; export it again as iCalendar (.ics).");
        if (events.Count > MaxEvents)
            return Refuse($"The file has {events.Count} events, at most {MaxEvents} are read; export the holidays alone.");
        var allDay = events.Where(IsHoliday).ToList();
        if (allDay.FirstOrDefault(dated => Days(dated) > MaxDaysOfOne) is { } tooLong)
            return Refuse($"'{Name(tooLong)}' lasts {Days(tooLong)} days, a holiday at most {MaxDaysOfOne}; correct its end.");
        return allDay.Count == 0
            ? Refuse($"The file has no all-day event, so it has no holiday; choose a calendar of public holidays.")
            : new HolidayImport.Imported(Expand(allDay, new(firstYear, 1, 1), new(lastYear, 12, 31)));
    }

    private static List<CalendarEvent>? Load(string ics)
    {
        try
        {
            return [.. CalendarCollection.Load(ics).SelectMany(calendar => calendar.Events)];
        }
        catch (Exception failure) when (failure is SerializationException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsHoliday(CalendarEvent dated) =>
        dated.Start is { } start
        && !string.Equals(dated.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase)
        && (!start.HasTime || (IsMidnight(start) && dated.DtEnd is { } end && IsMidnight(end) && Days(dated) > 0));

    private static bool IsMidnight(Ical.Net.DataTypes.CalDateTime moment) => moment.Time == TimeOnly.MinValue;

    private static int Days(CalendarEvent dated)
    {
        if (dated.DtEnd is { } end && dated.Start is { } start)
            return end.Date.DayNumber - start.Date.DayNumber;
        return dated.Duration is { } length ? ((length.Weeks ?? 0) * 7) + (length.Days ?? 0) : 1;
    }

    private static List<Holiday> Expand(List<CalendarEvent> events, DateOnly first, DateOnly last)
    {
        // A recurring event gives up the days that an event of its own replaces.
        var replaced = events.Where(dated => dated.RecurrenceIdentifier is not null)
            .Select(dated => (dated.Uid, dated.RecurrenceIdentifier!.StartTime.Date)).ToHashSet();
        return [.. events
            .SelectMany(dated => Starts(dated, first, last)
                .Where(start => dated.RecurrenceIdentifier is not null || !replaced.Contains((dated.Uid, start)))
                .SelectMany(start => Enumerable.Range(0, Math.Max(1, Days(dated))).Select(start.AddDays))
                .Where(date => date >= first && date <= last)
                .Select(date => new Holiday(date, Name(dated))))
            .Distinct()
            .OrderBy(holiday => holiday.Date).ThenBy(holiday => holiday.Name, StringComparer.Ordinal)];
    }

    private static IEnumerable<DateOnly> Starts(CalendarEvent dated, DateOnly first, DateOnly last) =>
        IcalPeriods.From(dated, first.AddDays(-MaxDaysOfOne), MaxIncrementsWithout)
            .Select(period => period.StartTime.Date)
            .TakeWhile(date => date <= last);

    private static string Name(CalendarEvent dated)
    {
        var name = string.Join(' ', (dated.Summary ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "Holiday" : name[..Math.Min(name.Length, MaxNameLength)];
    }

    private static HolidayImport.Refused Refuse(FormattableString message) => new(message.ToString(CultureInfo.InvariantCulture));
}
