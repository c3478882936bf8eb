using System.Diagnostics;
using System.Globalization;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Scheduling.Recurrence;
using Xunit;

namespace StandupBot.Tests.Scheduling.Recurrence;

public sealed class IcalRecurrenceTests
{
    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,WE", "2026-03-01", "2026-03-02 2026-03-04 2026-03-09")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-03-03", "2026-03-03 2026-03-17 2026-03-31")]
    [InlineData("FREQ=WEEKLY", "2026-03-04", "2026-03-04 2026-03-11 2026-03-18")]
    [InlineData("FREQ=MONTHLY;BYDAY=1MO", "2026-03-01", "2026-03-02 2026-04-06 2026-05-04")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-01-01", "2026-01-30 2026-02-27 2026-03-31")]
    [InlineData("FREQ=DAILY;COUNT=2", "2026-03-01", "2026-03-01 2026-03-02")]
    [InlineData("FREQ=DAILY;UNTIL=20260302", "2026-03-01", "2026-03-01 2026-03-02")]
    public void Dates_count_from_the_anchor(string rule, string anchor, string dates) =>
        Assert.Equal(dates, Text(IcalRecurrence.Dates(rule, Date(anchor), Date(anchor)).Take(3)));

    [Fact]
    public void The_anchor_is_a_date_only_where_the_rule_says_so() =>
        Assert.Equal("2026-03-02", Text(IcalRecurrence.Dates("FREQ=WEEKLY;BYDAY=MO", Date("2026-03-01"), Date("2026-03-01")).Take(1)));

    [Fact]
    public void Reading_starts_where_it_is_asked_and_keeps_the_count()
    {
        Assert.Equal("2026-03-03", Text(IcalRecurrence.Dates("FREQ=DAILY;COUNT=3", Date("2026-03-01"), Date("2026-03-03"))));
        Assert.Equal("2026-03-17", Text(IcalRecurrence.Dates("FREQ=WEEKLY;INTERVAL=2", Date("2026-03-03"), Date("2026-03-04")).Take(1)));
    }

    [Theory]
    [Trait("Behaviour", "69")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "2026-12-17", "2026-12-17 2026-12-31 2027-01-14")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "2026-12-18", "2026-12-18 2027-01-01 2027-01-15")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=53;BYDAY=FR", "2020-01-01", "2021-01-01 2027-01-01 2032-12-31")]
    public void Every_second_week_goes_on_over_week_53_and_the_turn_of_the_year(string rule, string anchor, string dates) =>
        Assert.Equal(dates, Text(IcalRecurrence.Dates(rule, Date(anchor), Date(anchor)).Take(3)));

    [Theory]
    [Trait("Behaviour", "16")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-01", "February 2026 has no day 31; April 2026 has no day 31; June 2026 has no day 31")]
    [InlineData("FREQ=MONTHLY", "2026-01-30", "February 2026 has no day 30")]
    [InlineData("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31", "2026-01-01", "April 2026 has no day 31")]
    [InlineData("FREQ=MONTHLY;BYDAY=5FR", "2026-01-01", "February 2026 has no such day; March 2026 has no such day; April 2026 has no such day; June 2026 has no such day")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20260401", "2026-01-01", "February 2026 has no day 31")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "2026-01-01", "")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR", "2026-01-01", "")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO", "2026-01-01", "")]
    public void A_month_with_no_such_day_is_skipped_and_shown_as_skipped(string rule, string anchor, string reasons)
    {
        var occurrences = Monthly(rule, anchor);
        var skipped = occurrences.SkippedBetween(Date("2026-01-01"), Date("2026-06-30")).ToList();
        Assert.Equal(reasons, string.Join("; ", skipped.Select(skip => skip.Reason)));
        Assert.All(skipped, skip => Assert.DoesNotContain(occurrences.From(Date("2026-01-01")).Take(12), plan => SameMonth(plan.Date, skip.Date)));
    }

    [Fact]
    [Trait("Behaviour", "16")]
    public void A_leap_day_is_skipped_in_the_other_years() =>
        Assert.Equal(
            "2026 has no such day; 2027 has no such day",
            string.Join("; ", Monthly("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2026-01-01").SkippedBetween(Date("2026-01-01"), Date("2028-12-31")).Select(skip => skip.Reason)));

    [Theory]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31")]
    [InlineData("FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31")]
    [InlineData("FREQ=WEEKLY;BYMONTH=2;BYDAY=MO;BYSETPOS=7")]
    [InlineData("FREQ=MONTHLY;BYDAY=6FR")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-9")]
    [InlineData("FREQ=DAILY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;UNTIL=20200101")]
    public void A_hostile_rule_ends_with_an_error_and_not_with_a_hang(string rule)
    {
        IcalRecurrence.Check("FREQ=DAILY", Date("2026-03-01"));
        var started = Stopwatch.GetTimestamp();
        Assert.NotNull(IcalRecurrence.Check(rule, Date("2026-03-01")));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void A_rule_that_never_gives_a_date_is_refused() =>
        Assert.Equal(
            "The rule FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2 never gives a date; check its days and its end.",
            IcalRecurrence.Check("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", Date("2026-03-01")));

    [Fact]
    public void A_rare_date_is_found() =>
        Assert.Equal("2044-02-29", Text(IcalRecurrence.Dates("FREQ=DAILY;BYMONTHDAY=29;BYMONTH=2;BYDAY=MO", Date("2026-01-01"), Date("2026-01-01")).Take(1)));

    [Fact]
    public void A_rule_that_was_never_checked_is_an_error() =>
        Assert.Throws<ArgumentException>(() => IcalRecurrence.Dates("FREQ=SECONDLY", Date("2026-01-01"), Date("2026-01-01")));

    private static Occurrences Monthly(string rule, string anchor) => new()
    {
        Schedule = new() { Rule = rule, Anchor = Date(anchor) },
        Zone = TimeZoneInfo.Utc,
        RuleDates = IcalRecurrence.Dates,
    };

    private static bool SameMonth(DateOnly a, DateOnly b) => (a.Year, a.Month) == (b.Year, b.Month);

    private static DateOnly Date(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<DateOnly> dates) =>
        string.Join(' ', dates.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
}
