using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

/// <summary>Each minute of the day on each day of a year, against what the base library knows about invalid and ambiguous times.</summary>
public sealed class EveryMinuteTests
{
    [Theory]
    [Trait("Behaviour", "1")]
    [Trait("Behaviour", "2")]
    [Trait("Behaviour", "3")]
    [Trait("Behaviour", "4")]
    [Trait("Behaviour", "5")]
    [InlineData("Australia/Adelaide", 2026, true)]
    [InlineData("Asia/Kathmandu", 2026, false)]
    [InlineData("Australia/Lord_Howe", 2026, true)]
    [InlineData("Pacific/Auckland", 2026, true)]
    [InlineData("Pacific/Chatham", 2026, true)]
    [InlineData("America/Sao_Paulo", 2018, true)]
    [InlineData("America/New_York", 2026, true)]
    [InlineData("Europe/London", 2026, true)]
    [InlineData("UTC", 2026, false)]
    public void Every_minute_of_the_day_opens_once_on_each_local_date(string id, int year, bool changesClocks)
    {
        var zone = Zone(id);
        var (first, next) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1));
        var moved = 0;
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var start = TimeOnly.MinValue.AddMinutes(minute);
            var plans = Occurrences(Daily with { Start = start }, id)
                .OpeningBetween(LocalClock.ToInstant(first, start, zone), LocalClock.ToInstant(next, start, zone));
            var date = first;
            foreach (var plan in plans)
            {
                Assert.Equal(date, plan.Date);
                Assert.Equal(Expected(date, start, zone), plan.OpensAt);
                moved += LocalClock.At(plan.OpensAt, zone) == new LocalMoment(date, start) ? 0 : 1;
                date = date.AddDays(1);
            }

            Assert.Equal(next, date);
        }

        // Only the minutes inside of the one spring gap are not shown as asked.
        Assert.Equal(changesClocks ? GapMinutes(id) : 0, moved);
    }

    private static int GapMinutes(string id) => id == "Australia/Lord_Howe" ? 30 : 60;

    private static DateTimeOffset Expected(DateOnly date, TimeOnly time, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
