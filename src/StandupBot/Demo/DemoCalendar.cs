using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Demo;

/// <summary>
/// The days of the demo: fifteen working days before the given date, then that date itself as day 16 where it is a weekday. One
/// weekday among them is the company's outing, and no working day. Times are local to the company.
/// </summary>
internal sealed class DemoCalendar
{
    public const string TimeZone = "Europe/Copenhagen";
    public const int WorkingDays = 15;

    /// <summary>The outing is the weekday after this working day.</summary>
    private const int OutingAfter = 6;

    private readonly List<DateOnly> days = [];
    private readonly TimeZoneInfo zone = Zones.TryFind(TimeZone, out var found) ? found : TimeZoneInfo.Utc;

    public DemoCalendar(DateOnly today)
    {
        Today = today;
        for (var day = today.AddDays(-1); days.Count < WorkingDays + 2; day = day.AddDays(-1))
        {
            if (IsWeekday(day))
                days.Insert(0, day);
        }

        SetUp = days[0];
        Outing = days[OutingAfter + 1];
        days.Remove(Outing);
        if (IsWeekday(today))
            days.Add(today);
    }

    public DateOnly Today { get; }

    /// <summary>The weekday before the first stand-up, on which everything was entered.</summary>
    public DateOnly SetUp { get; }

    public DateOnly Outing { get; }

    /// <summary>True for days 1 to 15, and for 16 where today is a weekday.</summary>
    public bool Has(int day) => day >= 1 && day < days.Count;

    /// <summary>Working day by its number; 0 is the day of the set-up.</summary>
    public DateOnly Day(int day) => days[day];

    public DateTimeOffset At(DateOnly day, int hour, int minute)
    {
        var local = day.ToDateTime(new TimeOnly(hour, minute));
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
