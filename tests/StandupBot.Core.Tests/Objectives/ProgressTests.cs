using CsCheck;
using StandupBot.Core.Objectives;
using StandupBot.Core.Tests.Signals;

namespace StandupBot.Core.Tests.Objectives;

[Trait("Behaviour", "58")]
public sealed class ProgressTests
{
    [Theory]
    [InlineData(200, 100, 200, 0)]
    [InlineData(200, 100, 150, 50)]
    [InlineData(200, 100, 100, 100)]
    [InlineData(0, 40, 10, 25)]
    [InlineData(-20, 20, 0, 50)]
    public void A_measure_runs_either_way(double from, double to, double value, double points)
    {
        Assert.Equal(points, Progress.Points(new Measure("k", from, to), value));
        Assert.Equal(points, Progress.Percent(new Measure("k", from, to), value));
    }

    [Theory]
    [InlineData(0, 40, 50, 125, 100)]
    [InlineData(0, 40, -10, -25, 0)]
    [InlineData(200, 100, 50, 150, 100)]
    [InlineData(200, 100, 250, -50, 0)]
    public void Overshoot_and_a_fall_below_the_baseline_are_points_but_not_shown(double from, double to, double value, double points, double shown)
    {
        Assert.Equal(points, Progress.Points(new Measure("k", from, to), value));
        Assert.Equal(shown, Progress.Percent(new Measure("k", from, to), value));
    }

    [Theory]
    [InlineData(5, 100), InlineData(4, 0), InlineData(6, 0)]
    public void A_measure_without_a_range_is_met_or_not(double value, double points) => Assert.Equal(points, Progress.Points(new Measure("k", 5, 5), value));

    [Fact]
    public void Without_a_measure_the_value_is_a_percentage() => Assert.Equal(37.5, Progress.Points(null, 37.5));

    [Fact]
    public void Turning_a_measure_round_leaves_the_points_the_same() =>
        Gen.Select(Gen.Int[-500, 500], Gen.Int[-500, 500], Gen.Int[-500, 500]).Where(t => t.Item1 != t.Item2).Sample((from, to, value) =>
            Assert.Equal(Progress.Points(new Measure("k", from, to), value), Progress.Points(new Measure("k", -from, -to), -value)));

    [Fact]
    public void Progress_at_an_instant_is_that_of_the_last_value_until_then()
    {
        GoalCheckIn Said(string at, double? value) => new(Given.Instant(at), "m1", value, null, null, null);
        GoalCheckIn[] all = [Said("2026-03-02", 10), Said("2026-03-04", null), Said("2026-03-06", 30)];
        Measure measure = new("k", 0, 40);
        Assert.Null(Progress.At(measure, all, Given.Instant("2026-03-01")));
        Assert.Equal(25, Progress.At(measure, all, Given.Instant("2026-03-02")));
        Assert.Equal(25, Progress.At(measure, all, Given.Instant("2026-03-05")));
        Assert.Equal(75, Progress.At(measure, all, Given.Instant("2026-03-06")));
    }

    [Fact]
    public void Pace_is_what_was_reached_of_what_was_expected()
    {
        Assert.Equal(0.75, Progress.Pace(30, 40));
        Assert.Null(Progress.Pace(30, 0));
    }
}
