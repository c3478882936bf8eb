using CsCheck;
using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class OccurrencesTests
{
    private static readonly DateOnly Monday = Date("2026-03-02");

    [Theory]
    [Trait("Behaviour", "2")]
    [InlineData("23:30")]
    [InlineData("23:59")]
    [InlineData("00:00")]
    [InlineData("00:30")]
    public void A_start_around_midnight_UTC_is_reached_on_each_day(string start)
    {
        var occurrences = Occurrences(Daily with { Start = Time(start) }, "UTC");
        var opened = new List<DateTimeOffset>();
        var now = Utc("2026-03-01 23:00");
        for (var i = 0; i < 4; i++)
            opened.Add(now = occurrences.NextAfter(now)!.OpensAt);
        Assert.All(opened.Zip(opened.Skip(1)), pair => Assert.Equal(TimeSpan.FromDays(1), pair.Second - pair.First));
        Assert.Equal(start, Wall(opened[0], "UTC")[11..]);
        Assert.True(opened[0] < Utc("2026-03-02 23:00"));
    }

    [Theory]
    [Trait("Behaviour", "6")]
    [InlineData("Pacific/Auckland", "2026-03-01 20:00")]
    [InlineData("Asia/Kathmandu", "2026-03-02 03:15")]
    [InlineData("America/Los_Angeles", "2026-03-02 17:00")]
    public void The_weekday_is_judged_in_the_teams_zone(string zone, string mondayNineUtc)
    {
        var mondays = Occurrences(Workdays with { Days = Weekdays.Monday }, zone);
        var plan = mondays.NextAfter(Utc("2026-02-28 00:00"));
        Assert.Equal(Utc(mondayNineUtc), plan!.OpensAt);
    }

    [Fact]
    [Trait("Behaviour", "7")]
    public void The_date_of_a_run_is_the_teams_local_date()
    {
        var plan = Occurrences(Workdays, "Pacific/Auckland").NextAfter(Utc("2026-03-01 19:59"))!;
        Assert.Equal(Monday, plan.Date);
        Assert.Equal(new DateOnly(2026, 3, 1), DateOnly.FromDateTime(plan.OpensAt.UtcDateTime));
    }

    [Fact]
    [Trait("Behaviour", "15")]
    public void A_holiday_has_no_occurrence_and_is_shown_with_its_name()
    {
        var occurrences = Occurrences(Workdays, "Europe/London") with
        {
            Holidays = new Dictionary<DateOnly, string> { [Monday] = "Foundation day", [Date("2026-03-07")] = "A Saturday" },
        };
        Assert.Null(occurrences.On(Monday));
        Assert.Equal(Monday.AddDays(1), occurrences.NextAfter(Utc("2026-03-01 00:00"))!.Date);
        var skipped = Assert.Single(occurrences.SkippedBetween(Monday, Monday.AddDays(6)));
        Assert.Equal((Monday, "Foundation day"), (skipped.Date, skipped.Reason));
    }

    [Fact]
    [Trait("Behaviour", "12")]
    [Trait("Behaviour", "20")]
    public void A_date_that_was_used_does_not_come_again_even_at_another_time()
    {
        var moved = Occurrences(Workdays with { Start = new(15, 0) }, "UTC");
        Assert.Equal(Monday, moved.NextAfter(Utc("2026-03-02 10:00"))!.Date);
        Assert.Equal(Monday.AddDays(1), moved.NextAfter(Utc("2026-03-02 10:00"), used: Monday)!.Date);
    }

    [Fact]
    public void Nothing_happens_before_the_anchor()
    {
        var occurrences = Occurrences(Workdays with { Anchor = Monday }, "UTC");
        Assert.Equal(Monday, occurrences.NextAfter(Utc("2026-01-01 00:00"))!.Date);
    }

    [Fact]
    [Trait("Behaviour", "69")]
    public void The_turn_of_a_year_with_week_53_loses_no_day()
    {
        var dates = Occurrences(Workdays, "Europe/London").From(Date("2026-12-30")).Take(4).Select(plan => plan.Date);
        Assert.Equal([Date("2026-12-30"), Date("2026-12-31"), Date("2027-01-01"), Date("2027-01-04")], dates);
    }

    [Fact]
    public void An_end_that_is_an_instant_keeps_the_occurrences_up_to_it()
    {
        // 03:59:59 UTC on the 5th is 22:59:59 on the 4th in New York: the run at 09:00 on the 5th is after the end.
        var occurrences = Occurrences(Workdays with { Rule = "FREQ=DAILY;UNTIL=20260305T035959Z" }, "America/New_York") with
        {
            RuleDates = (_, _, from) => Enumerable.Range(0, 4).Select(from.AddDays),
        };
        Assert.Equal(Date("2026-03-04"), occurrences.From(Monday).Last().Date);
    }

    [Fact]
    public void The_next_occurrence_is_the_first_one_that_opens_later() =>
        Gen.Select(Gen.Int[0, 1439], Gen.Int[1, 127], Gen.Int[0, 700_000], Gen.Int[0, 2])
            .Sample((minute, days, minutes, index) =>
            {
                var zone = new[] { "Pacific/Apia", "America/Adak", "Australia/Lord_Howe" }[index];
                var schedule = Daily with { Start = TimeOnly.MinValue.AddMinutes(minute), Days = (Weekdays)days };
                var occurrences = Occurrences(schedule, zone);
                var now = Utc("2026-01-01 00:00").AddMinutes(minutes);
                var all = occurrences.From(LocalClock.DateAt(now, Zone(zone)).AddDays(-3)).Take(12);
                return all.First(plan => plan.OpensAt > now).Date == occurrences.NextAfter(now)!.Date;
            });
}
