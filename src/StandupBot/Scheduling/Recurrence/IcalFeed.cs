using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>Stand-ups as an iCalendar file.</summary>
internal static class IcalFeed
{
    private const string Product = "-//StandupBot//Stand-ups//EN";

    /// <summary>It says when to answer and blocks nothing: a quarter of an hour, free.</summary>
    private const int Minutes = 15;

    private const int YearsAhead = 3;

    public static string Write(string name, IReadOnlyList<CalendarEntry> entries, int year)
    {
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty("NAME", name);
        calendar.AddProperty("X-WR-CALNAME", name);
        var refresh = new CalendarProperty("REFRESH-INTERVAL", "PT6H");
        refresh.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(refresh);
        calendar.AddProperty("X-PUBLISHED-TTL", "PT6H");
        foreach (var zone in entries.Select(e => e.Zone).DistinctBy(z => z.Id))
            calendar.AddTimeZone(IcalZone.Of(zone, year - 1, year + YearsAhead));
        foreach (var entry in entries)
            calendar.Events.Add(Event(entry));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(CalendarEntry entry)
    {
        var rule = new RecurrenceRule(entry.Rule);
        if (entry.Until is { } until)
            rule.Until = new CalDateTime(until.UtcDateTime, "UTC");
        var dated = new CalendarEvent
        {
            Uid = entry.Uid, Summary = entry.Title, Description = entry.Words, DtStamp = new CalDateTime(entry.Stamp.UtcDateTime, "UTC"),
            Start = At(entry, entry.First), Duration = Duration.FromMinutes(Minutes), RecurrenceRule = rule, Transparency = TransparencyType.Transparent,
        };
        foreach (var date in entry.Except)
            dated.ExceptionDates.Add(At(entry, date));
        return dated;
    }

    private static CalDateTime At(CalendarEntry entry, DateOnly date) => new(date, entry.Time, entry.Zone.Id);
}
