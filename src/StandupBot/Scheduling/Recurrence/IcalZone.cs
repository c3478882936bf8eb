using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>
/// A zone as it is for some years: one observance for each change of its clock, as this machine knows them. What is written is what the
/// product itself goes by, and no rule has to be guessed.
/// </summary>
internal static class IcalZone
{
    public static VTimeZone Of(TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var written = new VTimeZone { TzId = zone.Id };
        var start = new DateTimeOffset(firstYear, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var end = new DateTimeOffset(lastYear + 1, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var offset = zone.GetUtcOffset(start);
        written.AddChild(Observance(zone, start, offset, offset));
        for (var day = start; day < end; day = day.AddDays(1))
        {
            if (zone.GetUtcOffset(day.AddDays(1)) is var next && next == offset)
                continue;
            written.AddChild(Observance(zone, Change(zone, day, day.AddDays(1), offset), offset, next));
            offset = next;
        }

        return written;
    }

    /// <param name="at">The first instant of the new offset; it is written as the wall showed it by the old one.</param>
    private static VTimeZoneInfo Observance(TimeZoneInfo zone, DateTimeOffset at, TimeSpan from, TimeSpan to) => new()
    {
        Name = zone.IsDaylightSavingTime(at) ? Components.Daylight : Components.Standard,
        Start = new CalDateTime(DateTime.SpecifyKind((at + from).UtcDateTime, DateTimeKind.Unspecified), hasTime: true),
        OffsetFrom = new UtcOffset(from), OffsetTo = new UtcOffset(to),
    };

    private static DateTimeOffset Change(TimeZoneInfo zone, DateTimeOffset low, DateTimeOffset high, TimeSpan old)
    {
        while (high - low > TimeSpan.FromSeconds(1))
        {
            var middle = low + TimeSpan.FromSeconds(Math.Floor((high - low).TotalSeconds / 2));
            if (zone.GetUtcOffset(middle) == old)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
