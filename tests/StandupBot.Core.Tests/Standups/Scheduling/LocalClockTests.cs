using CsCheck;
using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class LocalClockTests
{
    [Theory]
    [Trait("Behaviour", "1")]
    [InlineData("America/New_York", "2026-03-07", "2026-03-07 14:00")]
    [InlineData("America/New_York", "2026-03-08", "2026-03-08 13:00")]
    [InlineData("America/New_York", "2026-10-31", "2026-10-31 13:00")]
    [InlineData("America/New_York", "2026-11-01", "2026-11-01 14:00")]
    [InlineData("Europe/London", "2026-03-28", "2026-03-28 09:00")]
    [InlineData("Europe/London", "2026-03-29", "2026-03-29 08:00")]
    [InlineData("Europe/London", "2026-10-25", "2026-10-25 09:00")]
    [InlineData("Pacific/Auckland", "2026-04-04", "2026-04-03 20:00")]
    [InlineData("Pacific/Auckland", "2026-04-05", "2026-04-04 21:00")]
    public void Nine_stays_nine_across_a_change_of_clocks(string zone, string date, string utc) =>
        Assert.Equal(Utc(utc), LocalClock.ToInstant(Date(date), new(9, 0), Zone(zone)));

    [Theory]
    [Trait("Behaviour", "3")]
    [InlineData("Australia/Adelaide", "2026-06-01 09:00", "2026-05-31 23:30")]
    [InlineData("Australia/Adelaide", "2026-12-01 09:00", "2026-11-30 22:30")]
    [InlineData("Asia/Kathmandu", "2026-06-01 09:00", "2026-06-01 03:15")]
    [InlineData("Pacific/Chatham", "2026-06-01 09:00", "2026-05-31 20:15")]
    [InlineData("Australia/Lord_Howe", "2026-12-01 09:00", "2026-11-30 22:00")]
    public void Half_and_quarter_hour_offsets_are_exact(string zone, string local, string utc)
    {
        Assert.Equal(Utc(utc), Local(local, zone));
        Assert.Equal(local, Wall(Utc(utc), zone));
    }

    [Theory]
    [Trait("Behaviour", "4")]
    [InlineData("America/New_York", "2026-03-08 02:00", "2026-03-08 03:00")]
    [InlineData("America/New_York", "2026-03-08 02:30", "2026-03-08 03:00")]
    [InlineData("America/New_York", "2026-03-08 02:59", "2026-03-08 03:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-04 02:30")]
    [InlineData("America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04 01:00")]
    [InlineData("Pacific/Apia", "2011-12-30 09:00", "2011-12-31 00:00")]
    public void A_time_inside_the_spring_gap_is_the_next_valid_instant(string zone, string asked, string shown) =>
        Assert.Equal(shown, Wall(Local(asked, zone), zone));

    [Theory]
    [Trait("Behaviour", "5")]
    [InlineData("America/New_York", "2026-11-01 01:30", "2026-11-01 05:30")]
    [InlineData("Europe/London", "2026-10-25 01:00", "2026-10-25 00:00")]
    [InlineData("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45")]
    [InlineData("America/Sao_Paulo", "2018-02-17 23:15", "2018-02-18 01:15")]
    public void A_repeated_autumn_time_is_the_first_of_the_two_instants(string zone, string local, string utc) =>
        Assert.Equal(Utc(utc), Local(local, zone));

    [Theory]
    [Trait("Behaviour", "7")]
    [InlineData("Pacific/Auckland", "2026-03-01 20:00", "2026-03-02")]
    [InlineData("America/Los_Angeles", "2026-03-02 03:00", "2026-03-01")]
    [InlineData("UTC", "2026-03-02 00:00", "2026-03-02")]
    public void The_date_is_the_zones_own(string zone, string utc, string date) =>
        Assert.Equal(Date(date), LocalClock.DateAt(Utc(utc), Zone(zone)));

    [Fact]
    [Trait("Behaviour", "4")]
    [Trait("Behaviour", "5")]
    public void In_every_zone_it_is_the_first_instant_at_which_the_wall_shows_that_time_or_a_later_one()
    {
        var zones = TimeZoneInfo.GetSystemTimeZones();
        Gen.Select(Gen.Int[0, zones.Count - 1], Gen.Int[0, 366 * 50], Gen.Int[0, 1439]).Sample((index, day, minute) =>
        {
            var wall = new LocalMoment(new DateOnly(1990, 1, 1).AddDays(day), TimeOnly.MinValue.AddMinutes(minute));
            var instant = LocalClock.ToInstant(wall, zones[index]);
            return !IsBefore(LocalClock.At(instant, zones[index]), wall)
                && Enumerable.Range(0, 24 * 4).All(i => IsBefore(LocalClock.At(instant.AddTicks(-1).AddMinutes(-15 * i), zones[index]), wall));
        });
    }

    private static bool IsBefore(LocalMoment a, LocalMoment b) => a.Date.ToDateTime(a.Time) < b.Date.ToDateTime(b.Time);

    [Fact]
    public void An_instant_is_always_in_UTC() => Assert.Equal(TimeSpan.Zero, Local("2026-06-01 09:00", "Asia/Kathmandu").Offset);
}
