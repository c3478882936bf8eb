using System.Globalization;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups.Commands;

/// <summary>Instants in words; each names its zone (behaviour 17).</summary>
internal static class LocalTimes
{
    /// <summary>"12:00 (Europe/Berlin)", with the day when it is another one.</summary>
    public static string Shown(DateTimeOffset at, TimeZoneInfo zone, DateOnly today)
    {
        var local = LocalClock.At(at, zone);
        var day = local.Date == today ? "" : local.Date.ToString("ddd d MMMM, ", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{day}{local.Time:HH:mm} ({zone.Id})");
    }

    /// <summary>"today, 12:00 (Europe/Berlin)": for what comes next, where no day would leave one guessing.</summary>
    public static string Next(DateTimeOffset at, TimeZoneInfo zone, DateOnly today) =>
        LocalClock.At(at, zone).Date == today ? $"today, {Shown(at, zone, today)}" : Shown(at, zone, today);

    public static string Day(DateOnly date) => date.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
