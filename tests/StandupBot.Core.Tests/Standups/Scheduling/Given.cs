using System.Globalization;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Tests.Standups.Scheduling;

/// <summary>Short words for dates, instants and zones in the tests of schedules.</summary>
internal static class Given
{
    public static readonly Schedule Workdays = new() { Anchor = new(2018, 1, 1) };

    public static readonly Schedule Daily = Workdays with { Days = Weekdays.All };

    public static TimeZoneInfo Zone(string id) =>
        Zones.TryFind(id, out var zone) ? zone : throw new ArgumentException($"No zone {id} on this machine.", nameof(id));

    public static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TimeOnly Time(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);

    public static DateTimeOffset Utc(string instant) =>
        DateTimeOffset.ParseExact(instant, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>The instant of a local date and time, <c>2026-03-02 09:00</c>, in a zone.</summary>
    public static DateTimeOffset Local(string moment, string zone) =>
        LocalClock.ToInstant(Date(moment[..10]), Time(moment[11..]), Zone(zone));

    public static string Wall(DateTimeOffset instant, string zone)
    {
        var (date, time) = LocalClock.At(instant, Zone(zone));
        return string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd} {time:HH:mm}");
    }

    public static Occurrences Occurrences(Schedule schedule, string zone) => new() { Schedule = schedule, Zone = Zone(zone) };
}
