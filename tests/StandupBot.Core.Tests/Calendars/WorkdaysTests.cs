using CsCheck;
using StandupBot.Core.Calendars;
using StandupBot.Core.Tests.Signals;

namespace StandupBot.Core.Tests.Calendars;

public sealed class WorkdaysTests
{
    private static readonly DateOnly Origin = new(2026, 1, 1);
    private static readonly string[] Zones = ["UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "Europe/Berlin"];

    private static readonly Gen<Case> Cases = Gen.Select(
        Gen.Enum<DayOfWeek>().Array[1, 7], Gen.Select(Gen.Int[-40, 160], Gen.Int[0, 20], (from, length) => new DaySpan(Day(from), Day(from + length))).Array[0, 6],
        Gen.Int[0, 4].Select(zone => Zones[zone]), Gen.Int[0, 100 * 24]).Select((week, off, zone, hours) => new Case(
            [.. week.Distinct()], off, TimeZoneInfo.FindSystemTimeZoneById(zone), new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hours)));

    private static Workdays MondayToFriday(string now = "2026-03-04", params DaySpan[] off) =>
        new(WeekPattern.MondayToFriday, off, TimeZoneInfo.Utc, Given.Instant(now));

    private static DateOnly Day(int number) => Origin.AddDays(number);

    [Fact]
    public void A_working_day_is_a_weekday_of_the_pattern_that_no_day_off_covers() => Gen.Select(Cases, Gen.Int[-60, 200]).Sample((made, day) =>
        Assert.Equal(made.Works(Day(day)), made.Days.IsWorkday(Day(day))));

    [Fact]
    public void Days_between_are_those_after_the_first_up_to_the_last() => Gen.Select(Cases, Gen.Int[-60, 200], Gen.Int[-60, 200]).Sample((made, from, to) =>
        Assert.Equal(Enumerable.Range(from + 1, Math.Max(0, to - from)).Count(day => made.Works(Day(day))), made.Days.Between(Day(from), Day(to))));

    [Fact]
    public void A_window_holds_as_many_working_days_as_it_says() => Gen.Select(Cases, Gen.Int[1, 20]).Sample((made, length) =>
    {
        var first = made.Days.Window(length);
        Assert.True(made.Works(first));
        Assert.Equal(length, Enumerable.Range(0, made.Days.Today.DayNumber - first.DayNumber + 1).Count(day => made.Works(first.AddDays(day))));
    });

    [Fact]
    public void Adding_days_and_counting_them_agree() => Gen.Select(Cases, Gen.Int[-60, 200], Gen.Int[1, 30]).Sample((made, from, days) =>
    {
        var end = made.Days.Add(Day(from), days);
        Assert.True(made.Works(end));
        Assert.Equal(days, made.Days.Between(Day(from), end));
    });

    [Fact]
    public void Working_time_is_the_office_hours_of_the_working_days() => Gen.Select(Cases, Gen.Int[0, 2000], Gen.Int[0, 600]).Sample((made, start, hours) =>
    {
        var from = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(start);
        var expected = Enumerable.Range(0, hours * 4).Count(quarter =>
        {
            var local = TimeZoneInfo.ConvertTime(from.AddMinutes(quarter * 15), made.Zone);
            return local.Hour is >= 9 and < 17 && made.Works(DateOnly.FromDateTime(local.DateTime));
        });
        Assert.Equal(TimeSpan.FromMinutes(expected * 15), made.Days.WorkingTime(from, from.AddHours(hours)));
    });

    [Fact]
    public void The_day_of_the_last_X_is_day_0()
    {
        var days = MondayToFriday("2026-03-09");
        Assert.Equal(0, days.Since(Given.Instant("2026-03-09")));
        Assert.Equal(1, days.Since(Given.Instant("2026-03-06")));
        Assert.Equal(1, days.Since(Given.Date("2026-03-08")));
        Assert.Equal(0, days.Since(Given.Date("2026-03-10")));
    }

    [Theory]
    [InlineData("2026-03-04", 0), InlineData("2026-03-09", 3), InlineData("2026-03-02", -2), InlineData("2026-03-01", -3)]
    public void Days_until_a_date_are_negative_when_it_has_passed(string date, int days) => Assert.Equal(days, MondayToFriday().Until(Given.Date(date)));

    [Fact]
    public void A_window_includes_today_when_it_is_a_working_day_and_looks_back_when_it_is_not()
    {
        Assert.Equal(Given.Date("2026-03-04"), MondayToFriday("2026-03-04").Window(1));
        Assert.Equal(Given.Date("2026-03-06"), MondayToFriday("2026-03-08").Window(1));
        Assert.Equal(Given.Date("2026-03-02"), MondayToFriday("2026-03-08").Window(5));
    }

    [Fact]
    public void The_first_and_the_last_minute_of_the_office_hours_count_and_no_other()
    {
        var days = MondayToFriday();
        Assert.Equal(TimeSpan.FromHours(8), days.WorkingTime(Given.Instant("2026-03-04T08:59:00Z"), Given.Instant("2026-03-04T17:01:00Z")));
        Assert.Equal(TimeSpan.FromMinutes(2), days.WorkingTime(Given.Instant("2026-03-06T16:59:00Z"), Given.Instant("2026-03-09T09:01:00Z")));
        Assert.Equal(TimeSpan.Zero, days.WorkingTime(Given.Instant("2026-03-04T12:00:00Z"), Given.Instant("2026-03-04T11:00:00Z")));
    }

    [Fact]
    public void A_calendar_without_working_days_answers_without_end_of_search()
    {
        var never = new Workdays(new WeekPattern([]), [], TimeZoneInfo.Utc, Given.Instant("2026-03-04"));
        Assert.True(never.Window(5) < Given.Date("2026-03-04"));
        Assert.True(never.Add(Given.Date("2026-03-04"), 1) > Given.Date("2026-03-04"));
        Assert.Equal(0, never.Between(DateOnly.MinValue.AddDays(1), DateOnly.MaxValue));
    }

    [Fact]
    public void An_absence_without_end_costs_nothing() =>
        Assert.Equal(2, MondayToFriday("2026-03-04", new DaySpan(Given.Date("2026-03-05"), DateOnly.MaxValue)).Between(Given.Date("2026-03-02"), new(9000, 1, 1)));

    private sealed record Case(DayOfWeek[] Week, DaySpan[] Off, TimeZoneInfo Zone, DateTimeOffset Now)
    {
        public Workdays Days { get; } = new(new WeekPattern(Week), Off, Zone, Now);

        public bool Works(DateOnly date) => Week.Contains(date.DayOfWeek) && !Off.Any(span => span.From <= date && date <= span.To);
    }
}
