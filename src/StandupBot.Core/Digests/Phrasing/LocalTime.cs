using System.Globalization;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>An instant with the zone in which it is told: no time is shown without its zone (behaviour 17).</summary>
public sealed record LocalTime(DateTimeOffset At, TimeZoneInfo Zone)
{
    private DateTime Local => TimeZoneInfo.ConvertTime(At, Zone).DateTime;

    public DateOnly Date => DateOnly.FromDateTime(Local);

    /// <summary>"12:00 (Europe/Lisbon)" on the day itself, "Wed 4 March, 10:00 (Europe/Lisbon)" from another one.</summary>
    public string Seen(DateOnly today)
    {
        var day = Date == today ? "" : Say.Day(Date) + ", ";
        return string.Create(CultureInfo.InvariantCulture, $"{day}{Local:HH:mm} ({Zone.Id})");
    }

    public Inline.Time Inline(DateOnly today) => new(At, Seen(today));
}
