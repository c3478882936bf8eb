using CsCheck;
using StandupBot.Core.Objectives;
using StandupBot.Core.Tests.Signals;

namespace StandupBot.Core.Tests.Objectives;

[Trait("Behaviour", "60")]
public sealed class CheckInScheduleTests
{
    /// <summary>From Wednesday 4 March; Friday 3 April is a holiday.</summary>
    private static CheckInSchedule Schedule(Cadence cadence) => new(
        cadence, Given.Date("2026-03-04"), Given.Company().Team("t1", "m1").Holiday("2026-04-03").At("2026-03-04").Calendar.Member("m1"));

    private static string Next(Cadence cadence, string? last) =>
        Schedule(cadence).NextDue(last is null ? null : Given.Date(last)).ToString("yyyy-MM-dd", null);

    [Theory]
    [InlineData(Cadence.Daily, "2026-03-05"), InlineData(Cadence.Weekly, "2026-03-11"), InlineData(Cadence.Monthly, "2026-04-06")]
    public void The_first_is_due_one_period_after_the_goal_began_on_a_working_day(Cadence cadence, string due) => Assert.Equal(due, Next(cadence, null));

    [Theory]
    [InlineData("2026-03-11"), InlineData("2026-03-12"), InlineData("2026-03-16")]
    public void On_time_or_late_the_next_one_is_due_on_the_next_due_day(string last) => Assert.Equal("2026-03-18", Next(Cadence.Weekly, last));

    [Theory]
    [InlineData("2026-03-10", "2026-03-18")] // the day before stands for it
    [InlineData("2026-03-09", "2026-03-11")] // two days before does not
    [InlineData("2026-03-05", "2026-03-11")]
    public void A_very_early_one_does_not_stand_for_the_due_day(string last, string due) => Assert.Equal(due, Next(Cadence.Weekly, last));

    [Theory]
    [InlineData("2026-03-26", "2026-04-06"), InlineData("2026-03-27", "2026-05-04"), InlineData("2026-04-06", "2026-05-04"), InlineData("2026-04-20", "2026-05-04")]
    public void A_month_has_a_week_of_grace(string last, string due) => Assert.Equal(due, Next(Cadence.Monthly, last));

    [Fact]
    public void A_daily_one_is_due_on_the_next_working_day() => Assert.Equal("2026-03-09", Next(Cadence.Daily, "2026-03-06"));

    [Fact]
    public void A_check_in_before_the_beginning_changes_nothing() => Assert.Equal("2026-03-11", Next(Cadence.Weekly, "2026-03-03"));

    [Fact]
    public void Whenever_it_comes_it_never_pushes_the_next_one_out_two_periods() =>
        Gen.Select(Gen.Enum<Cadence>(), Gen.Int[0, 400]).Sample((cadence, after) =>
        {
            var (schedule, last) = (Schedule(cadence), Given.Date("2026-03-04").AddDays(after));
            var gap = schedule.NextDue(last).DayNumber - last.DayNumber;
            var period = cadence switch { Cadence.Daily => 4, Cadence.Weekly => 7, _ => 31 };
            Assert.InRange(gap, 1, (2 * period) - 1);
        });
}
