namespace StandupBot.Core.Standups.Scheduling;

/// <summary>When a stand-up happens, in wall-clock terms: nothing in it changes when the clocks do.</summary>
public sealed record Schedule
{
    public const int DefaultWindowMinutes = 180;
    public const int DefaultReminderMinutes = 30;

    /// <summary>The weekdays, judged in the team's zone; ignored where a <see cref="Rule"/> is given.</summary>
    public Weekdays Days { get; init; } = Weekdays.MondayToFriday;

    /// <summary>The text of an RFC 5545 rule without <c>RRULE:</c>, or null. It replaces <see cref="Days"/>.</summary>
    public string? Rule { get; init; }

    /// <summary>The first date on which the stand-up may happen, and the start that the rule counts from (its DTSTART).</summary>
    public required DateOnly Anchor { get; init; }

    /// <summary>The local time at which the window opens, any minute of the day.</summary>
    public TimeOnly Start { get; init; } = new(9, 0);

    /// <summary>The length of the window on the wall clock, 1 minute to 7 days. 18:00 with 960 ends at 10:00, whatever the clocks do at night.</summary>
    public int WindowMinutes { get; init; } = DefaultWindowMinutes;

    /// <summary>Minutes before the end at which the missing are reminded; 0 for never, null for the default where the window has room for it.</summary>
    public int? ReminderMinutes { get; init; }

    public ZoneMode ZoneMode { get; init; }

    /// <summary>The local time of the digest.</summary>
    public TimeOnly DigestTime { get; init; } = new(17, 0);

    public TimeSpan Reminder => TimeSpan.FromMinutes(ReminderMinutes ?? DefaultReminderMinutes);

    /// <summary>The window of a date in a zone.</summary>
    public Window WindowOn(DateOnly date, TimeZoneInfo zone) => WindowFrom(LocalClock.ToInstant(date, Start, zone), zone);

    /// <summary>The window of full length that opens at an instant, as the zone's wall counts it.</summary>
    public Window WindowFrom(DateTimeOffset opensAt, TimeZoneInfo zone)
    {
        var end = LocalClock.At(opensAt, zone).Plus(WindowMinutes);
        return Window.Between(opensAt, LocalClock.ToInstant(end, zone), Reminder);
    }

    public DateTimeOffset DigestAt(DateOnly date, TimeZoneInfo zone) => LocalClock.ToInstant(date, DigestTime, zone);
}
