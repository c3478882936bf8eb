using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class TrendTests
{
    private const string Yesterday = "V1 800/1000, V2 800/1000, V3 800/1000, V4 800/1000, V5 800/1000";

    [Fact]
    public void The_move_is_shared_out_to_its_two_largest_drivers()
    {
        Trend trend = TrendOf("V1 700/1000, V2 800/1000, V3 790/1000, V4 500/1000, V5 800/1000", Yesterday)!;

        Assert.Equal(-2.5 - 0.15 - 7.5, trend.Delta, 1e-9);
        Assert.Equal(Arrow.Down, trend.Arrow);
        Assert.Equal(["V4 -8: 500 unlinked items", "V1 -3: 300 goals that lead to no top-level goal"], trend.Drivers.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData(849, Arrow.None)]
    [InlineData(850, Arrow.Up)]
    [InlineData(750, Arrow.Down)]
    [InlineData(751, Arrow.None)]
    public void An_arrow_needs_five_points(int k, Arrow arrow) =>
        Assert.Equal(arrow, TrendOf($"V1 {k}/1000, V2 {k}/1000, V3 {k}/1000, V4 {k}/1000, V5 {k}/1000", Yesterday)!.Arrow);

    [Fact]
    public void An_arrow_needs_more_than_the_half_width()
    {
        Trend trend = TrendOf("V1 9/9, V2 3/4, V3 12/13, V4 61/80, V5 2/4", GoldenFigures.Vertical)!;

        Assert.InRange(trend.Delta, 5, 9.4);
        Assert.Equal(Arrow.None, trend.Arrow);
    }

    [Fact]
    public void Only_components_measured_in_both_are_compared()
    {
        Trend trend = TrendOf(Yesterday, "V1 800/1000, V2 800/1000, V3 800/1000, V4 0/19, V5 0/0")!;

        Assert.Equal(0, trend.Delta, 1e-9);
        Assert.Empty(trend.Drivers);
    }

    [Fact]
    public void It_is_the_median_of_the_last_ten_days_that_counts()
    {
        string[] days =
        [
            "V1 0/1000", "V1 0/1000", "V1 0/1000", "V1 0/1000", "V1 0/1000", "V1 0/1000", // too long ago
            .. Enumerable.Repeat("V1 900/1000", 5), .. Enumerable.Repeat("V1 700/1000", 5),
        ];

        Assert.Equal(0, TrendOf(Yesterday, days)!.Delta, 1e-9);
        Assert.Equal(10, TrendOf(Yesterday, [.. days, "V1 100/1000"])!.Delta, 1e-9);
    }

    [Fact]
    public void There_is_no_trend_without_a_figure_or_a_past()
    {
        Assert.Null(TrendOf(Yesterday));
        Assert.Null(TrendOf("V1 3/3", Yesterday));
        Assert.Null(Trend.OfOverall(Ratios.Sheet("V1 3/3"), [Ratios.Sheet(Yesterday)]));
    }

    [Fact]
    public void Another_version_of_the_definition_is_not_compared() =>
        Assert.Null(Trend.Of(Dimension.Vertical, Ratios.Sheet(Yesterday), [Ratios.Sheet(Yesterday) with { Version = 0 }]));

    [Fact]
    public void The_overall_move_weighs_the_dimensions_as_the_score_does()
    {
        const string horizontal = "H1 800/1000, H2 800/1000, H3 800/1000, H4 800/1000";
        const string external = "E1 800/1000, E2 800/1000, E3 800/1000";
        ScoreSheet today = Ratios.Sheet($"{Yesterday}, {horizontal}, E1 300/1000, E2 300/1000, E3 300/1000");

        Trend trend = Trend.OfOverall(today, [Ratios.Sheet($"{Yesterday}, {horizontal}, {external}")])!;

        Assert.Equal(-10, trend.Delta, 1e-9);
        Assert.Equal("E1 -4: 700 mentions not sorted in time", trend.Drivers[0].ToString());
    }

    private static Trend? TrendOf(string today, params string[] before) =>
        Trend.Of(Dimension.Vertical, Ratios.Sheet(today), [.. before.Select(b => Ratios.Sheet(b))]);
}
