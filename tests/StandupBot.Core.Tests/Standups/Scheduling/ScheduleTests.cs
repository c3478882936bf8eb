using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class ScheduleTests
{
    private const string Berlin = "Europe/Berlin";

    [Theory]
    [Trait("Behaviour", "14")]
    [InlineData("2026-03-02", "18:00", 960, "2026-03-03 10:00")]
    [InlineData("2026-03-28", "18:00", 960, "2026-03-29 10:00")]
    [InlineData("2026-10-24", "18:00", 960, "2026-10-25 10:00")]
    [InlineData("2026-03-06", "16:00", 3960, "2026-03-09 10:00")]
    [InlineData("2026-03-27", "16:00", 3960, "2026-03-30 10:00")]
    public void A_window_overnight_or_over_a_weekend_ends_when_the_wall_says_so(string date, string start, int minutes, string end)
    {
        var schedule = Workdays with { Start = Time(start), WindowMinutes = minutes };
        var window = schedule.WindowOn(Date(date), Zone(Berlin));
        Assert.Equal($"{date} {start}", Wall(window.OpensAt, Berlin));
        Assert.Equal(end, Wall(window.ClosesAt, Berlin));
    }

    [Theory]
    [Trait("Behaviour", "13")]
    [InlineData("2026-03-02", 600, "2026-03-03 00:00")]
    [InlineData("2026-03-02", 601, "2026-03-02 23:59")]
    [InlineData("2026-03-06", 660, "2026-03-06 23:00")]
    public void A_reminder_that_crosses_midnight_moves_the_weekday_too(string date, int before, string remindAt)
    {
        var schedule = Workdays with { Start = new(18, 0), WindowMinutes = 960, ReminderMinutes = before };
        Assert.Equal(remindAt, Wall(schedule.WindowOn(Date(date), Zone(Berlin)).RemindAt!.Value, Berlin));
    }

    [Theory]
    [InlineData(180, 30, true)]
    [InlineData(180, null, true)]
    [InlineData(180, 0, false)]
    [InlineData(180, 180, false)]
    [InlineData(20, null, false)]
    public void A_reminder_comes_only_strictly_inside_the_window(int window, int? reminder, bool expected)
    {
        var schedule = Workdays with { WindowMinutes = window, ReminderMinutes = reminder };
        Assert.Equal(expected, schedule.WindowOn(Date("2026-03-02"), Zone(Berlin)).RemindAt is not null);
    }

    [Fact]
    [Trait("Behaviour", "4")]
    public void A_window_that_starts_inside_the_spring_gap_keeps_its_length()
    {
        var window = (Daily with { Start = new(2, 30), WindowMinutes = 20 }).WindowOn(Date("2026-03-29"), Zone(Berlin));
        Assert.Equal("2026-03-29 03:00", Wall(window.OpensAt, Berlin));
        Assert.Equal(TimeSpan.FromMinutes(20), window.ClosesAt - window.OpensAt);
    }

    [Fact]
    public void A_window_is_open_from_its_start_until_just_before_its_end()
    {
        var window = Workdays.WindowOn(Date("2026-03-02"), Zone("UTC"));
        Assert.False(window.IsOpenAt(Utc("2026-03-02 08:59")));
        Assert.True(window.IsOpenAt(Utc("2026-03-02 09:00")));
        Assert.True(window.IsOpenAt(Utc("2026-03-02 11:59")));
        Assert.False(window.IsOpenAt(Utc("2026-03-02 12:00")));
    }

    [Fact]
    public void The_digest_comes_at_its_local_time() =>
        Assert.Equal(Utc("2026-03-30 15:00"), Workdays.DigestAt(Date("2026-03-30"), Zone(Berlin)));
}
