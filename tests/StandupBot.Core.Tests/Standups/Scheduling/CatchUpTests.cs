using StandupBot.Core.Standups.Scheduling;
using static StandupBot.Core.Tests.Standups.Scheduling.Given;

namespace StandupBot.Core.Tests.Standups.Scheduling;

public sealed class CatchUpTests
{
    private static readonly DateOnly Monday = Date("2026-03-02");
    private static readonly DateTimeOffset LongAgo = Utc("2026-01-01 00:00");

    [Theory]
    [Trait("Behaviour", "8")]
    [InlineData("08:59", "NotDue")]
    [InlineData("09:00", "Open")]
    [InlineData("09:17", "Open")]
    [InlineData("11:00", "Open")]
    [InlineData("11:01", "TooLate")]
    [InlineData("12:00", "WindowOver")]
    public void A_late_tick_opens_once_while_the_window_is_open_and_at_most_two_hours_late(string now, string expected) =>
        Assert.Equal(expected, Name(CatchUp.Decide(Occurrences(Workdays, "UTC").On(Monday)!, Utc($"2026-03-02 {now}"))));

    [Fact]
    [Trait("Behaviour", "8")]
    public void A_short_window_is_not_opened_after_its_end_though_less_than_two_hours_late()
    {
        var plan = Occurrences(Workdays with { WindowMinutes = 15 }, "UTC").On(Monday)!;
        Assert.Equal("WindowOver", Name(CatchUp.Decide(plan, Utc("2026-03-02 09:15"))));
    }

    [Fact]
    [Trait("Behaviour", "8")]
    public void The_owner_is_told_how_late_it_would_have_been()
    {
        var plan = Occurrences(Workdays, "UTC").On(Monday)!;
        var skip = Assert.IsType<CatchUpAnswer.Skipped>(CatchUp.Decide(plan, Utc("2026-03-02 11:35"))).Skip;
        Assert.Equal("the bot could open the stand-up of Mon 2 March 2026 only 2 h 35 min late; it is opened up to 2 h late", skip.Reason);
    }

    [Fact]
    [Trait("Behaviour", "9")]
    public void After_days_of_outage_only_the_latest_stand_up_is_opened()
    {
        var answers = Due("2026-03-06 10:00", used: Monday);
        Assert.Equal(["Superseded", "Superseded", "Superseded", "Open"], answers.Select(Name));
        Assert.Equal(Date("2026-03-06"), Assert.IsType<CatchUpAnswer.Open>(answers[^1]).Plan.Date);
    }

    [Fact]
    [Trait("Behaviour", "9")]
    public void After_days_of_outage_nothing_is_opened_if_the_latest_is_over() =>
        Assert.Equal(["Superseded", "WindowOver"], Due("2026-03-04 20:00", used: Monday).Select(Name));

    [Fact]
    [Trait("Behaviour", "10")]
    public void A_restart_after_the_opening_has_nothing_to_open() => Assert.Empty(Due("2026-03-02 09:05", used: Monday));

    [Fact]
    public void A_stand_up_that_was_made_after_the_hour_has_missed_nothing() =>
        Assert.Empty(CatchUp.Due(Occurrences(Workdays with { Anchor = Monday }, "UTC"), Utc("2026-03-02 09:30"), null, Utc("2026-03-02 09:31")));

    [Fact]
    [Trait("Behaviour", "15")]
    public void A_holiday_during_the_outage_was_not_missed()
    {
        var occurrences = Occurrences(Workdays, "UTC") with
        {
            Holidays = new Dictionary<DateOnly, string> { [Date("2026-03-03")] = "Market day" },
        };
        Assert.Equal(["Open"], CatchUp.Due(occurrences, LongAgo, Monday, Utc("2026-03-04 09:00")).Select(Name));
    }

    [Fact]
    public void With_members_clocks_the_run_is_opened_while_one_member_can_still_be_asked_in_time()
    {
        var occurrences = Occurrences(Workdays with { ZoneMode = ZoneMode.Member }, "UTC") with
        {
            Members = [new("ana", Zone("Asia/Tokyo")), new("bo", Zone("America/New_York"))],
        };
        var open = Assert.IsType<CatchUpAnswer.Open>(CatchUp.Decide(occurrences.On(Monday)!, Utc("2026-03-02 08:00")));
        Assert.False(CatchUp.CanStillAsk(open.Plan.WindowOf("ana"), Utc("2026-03-02 08:00"), CatchUp.DefaultMaxLate));
        Assert.True(CatchUp.CanStillAsk(open.Plan.WindowOf("bo"), Utc("2026-03-02 08:00"), CatchUp.DefaultMaxLate));
    }

    private static IReadOnlyList<CatchUpAnswer> Due(string now, DateOnly used) =>
        CatchUp.Due(Occurrences(Workdays, "UTC"), LongAgo, used, Utc(now));

    private static string Name(CatchUpAnswer answer) => answer is CatchUpAnswer.Skipped skipped ? skipped.Skip.GetType().Name : answer.GetType().Name;
}
