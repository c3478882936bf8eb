namespace StandupBot.Core.Standups.Scheduling;

/// <summary>
/// The one place where a wall clock meets an instant. Both daylight-saving cases follow from one promise: the instant of a local
/// time is the first at which the wall shows that time or has just jumped over it.
/// </summary>
/// <remarks>Years 2 to 9998. Zones change their clocks at most once within two days.</remarks>
public static class LocalClock
{
    // No offset is further from UTC than 14 hours, so a day on each side is certainly before and after.
    private static readonly TimeSpan Reach = TimeSpan.FromDays(1);

    /// <summary>
    /// The UTC instant of a local time. A time that occurs twice (autumn) gives the first of the two instants; a time that never
    /// occurs (spring) gives the next valid one, which is the moment of the jump.
    /// </summary>
    public static DateTimeOffset ToInstant(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var wall = new DateTimeOffset(date.ToDateTime(time), TimeSpan.Zero);
        var before = zone.GetUtcOffset(wall - Reach);
        var after = zone.GetUtcOffset(wall + Reach);
        if (zone.GetUtcOffset(wall - before) == before)
            return wall - before;
        if (zone.GetUtcOffset(wall - after) == after)
            return wall - after;
        return Jump(wall - after, wall - before, before, zone);
    }

    public static DateTimeOffset ToInstant(LocalMoment moment, TimeZoneInfo zone) => ToInstant(moment.Date, moment.Time, zone);

    /// <summary>What the wall shows in the zone at an instant.</summary>
    public static LocalMoment At(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return new(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    /// <summary>The zone's own date at an instant: the only date that is ever shown to a team.</summary>
    public static DateOnly DateAt(DateTimeOffset instant, TimeZoneInfo zone) => At(instant, zone).Date;

    /// <summary>The first instant after <paramref name="low"/> at which the old offset no longer holds.</summary>
    private static DateTimeOffset Jump(DateTimeOffset low, DateTimeOffset high, TimeSpan old, TimeZoneInfo zone)
    {
        while (high - low > TimeSpan.FromTicks(1))
        {
            var middle = low + ((high - low) / 2);
            if (zone.GetUtcOffset(middle) == old)
                low = middle;
            else
                high = middle;
        }

        return high;
    }
}
