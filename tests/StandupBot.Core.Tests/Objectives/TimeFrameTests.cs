using StandupBot.Core.Objectives;
using StandupBot.Core.Tests.Signals;

namespace StandupBot.Core.Tests.Objectives;

public sealed class TimeFrameTests
{
    private static TimeFrame Frame(string start, string due) =>
        new(Given.Date(start), Given.Date(due), Given.Company().Holiday("2026-03-11").At("2026-03-04").Calendar.Company);

    [Theory]
    [InlineData("2026-02-27", 0), InlineData("2026-03-02", 0), InlineData("2026-03-03", 12.5), InlineData("2026-03-06", 50)]
    [InlineData("2026-03-08", 50), InlineData("2026-03-11", 75), InlineData("2026-03-12", 87.5), InlineData("2026-03-13", 100), InlineData("2026-04-13", 100)]
    public void Expected_progress_rises_with_the_working_days_and_not_over_weekends_and_holidays(string day, double expected) =>
        Assert.Equal(expected, Frame("2026-03-02", "2026-03-13").Expected(Given.Date(day)));

    [Fact]
    public void A_goal_due_on_the_day_it_starts_is_expected_whole_that_day()
    {
        Assert.Equal(0, Frame("2026-03-04", "2026-03-04").Length);
        Assert.Equal(0, Frame("2026-03-04", "2026-03-04").Expected(Given.Date("2026-03-03")));
        Assert.Equal(100, Frame("2026-03-04", "2026-03-04").Expected(Given.Date("2026-03-04")));
    }

    [Fact]
    public void A_frame_over_a_weekend_only_expects_nothing_until_it_is_due() =>
        Assert.Equal(0, Frame("2026-03-06", "2026-03-08").Expected(Given.Date("2026-03-07")));

    [Fact]
    public void Without_a_due_date_there_is_no_frame_and_without_a_start_it_runs_from_the_creation()
    {
        var company = Given.Company().At("2026-03-04").Calendar.Company;
        ObjectiveTerms terms = new() { Title = "A" };
        Assert.Null(TimeFrame.Of(terms, Given.Instant("2026-03-02"), company));
        Assert.Equal(Given.Date("2026-03-02"), TimeFrame.Of(terms with { Due = Given.Date("2026-03-13") }, Given.Instant("2026-03-02"), company)!.Start);
    }
}
