using Ical.Net;
using Ical.Net.CalendarComponents;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>
/// One all-day event of a calendar, in dates alone. Holidays have no time of day, so the times and zones that a file may hold
/// are dropped before anything is evaluated.
/// </summary>
internal sealed record IcalDay(CalendarEvent Dated, DateOnly First)
{
    private const int MaxNameLength = 100;

    // Enough for a rule that comes round each day in one month of the year.
    private const int MaxRoundsWithout = 400;

    public string? Uid => Dated.Uid;

    /// <summary>The day of a recurring event that this one stands for.</summary>
    public DateOnly? Replaces => Dated.RecurrenceIdentifier?.StartTime.Date;

    /// <summary>How many days it lasts.</summary>
    public int Days => Dated switch
    {
        { DtEnd: { } end } => Math.Max(1, end.Date.DayNumber - First.DayNumber),
        { Duration: { } length } => Math.Max(1, ((length.Weeks ?? 0) * 7) + (length.Days ?? 0)),
        _ => 1,
    };

    public string Name
    {
        get
        {
            var name = string.Join(' ', (Dated.Summary ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return name.Length == 0 ? "Holiday" : name[..Math.Min(name.Length, MaxNameLength)];
        }
    }

    /// <summary>The event as days, or null where it is cancelled or has a time of day. Midnight to midnight is all day as well.</summary>
    public static IcalDay? From(CalendarEvent dated)
    {
        if (dated.Start is not { } start || string.Equals(dated.Status, EventStatus.Cancelled, StringComparison.OrdinalIgnoreCase))
            return null;
        var midnights = start.Time == TimeOnly.MinValue && dated.DtEnd is { } end && end.Time == TimeOnly.MinValue && end.Date > start.Date;
        return !start.HasTime || midnights ? new(dated, start.Date) : null;
    }

    /// <summary>The days on which it begins, between two days, both included.</summary>
    public IEnumerable<DateOnly> Starts(DateOnly from, DateOnly last)
    {
        var regular = Dated.RecurrenceRule is { } rule && RuleText.TryRead(rule.ToString() ?? "", out var text, out _)
            ? IcalRecurrence.Dates(text, First, from, MaxRoundsWithout).TakeWhile(date => date <= last)
            : [First];
        return regular.Concat(Dates(Dated.RecurrenceDates.GetAllDates()))
            .Except(Dates(Dated.ExceptionDates.GetAllDates()))
            .Where(date => date >= from && date <= last);
    }

    private static IEnumerable<DateOnly> Dates(IEnumerable<Ical.Net.DataTypes.CalDateTime> moments) => moments.Select(moment => moment.Date);
}
