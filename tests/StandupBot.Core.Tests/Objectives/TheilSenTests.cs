using CsCheck;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Tests.Objectives;

public sealed class TheilSenTests
{
    private static readonly Gen<(double X, double Y)[]> Points =
        Gen.Select(Gen.Int[0, 20], Gen.Int[-100, 100], (x, y) => ((double)x, (double)y)).Array[0, 8];

    /// <summary>The definition, written as slowly as possible: half of the slopes are not above it, half not below.</summary>
    [Fact]
    public void The_slope_is_the_median_of_all_pairwise_slopes() => Points.Sample(points =>
    {
        var slopes = (from a in points from b in points where a.X < b.X select (b.Y - a.Y) / (b.X - a.X)).Order().ToArray();
        double? expected = slopes.Length == 0 ? null : (slopes[(slopes.Length - 1) / 2] + slopes[slopes.Length / 2]) / 2;
        Assert.Equal(expected is null, TheilSen.Slope(points) is null);
        Assert.Equal(expected ?? 0, TheilSen.Slope(points) ?? 0, 9);
    });

    [Fact]
    public void The_order_of_the_points_does_not_matter() => Points.Sample(points =>
        Assert.Equal(TheilSen.Slope(points) ?? 0, TheilSen.Slope([.. points.Reverse()]) ?? 0, 9));

    [Fact]
    public void A_line_has_its_own_slope_whatever_one_wild_value_says() =>
        Assert.Equal(2, TheilSen.Slope([(0, 0), (1, 2), (2, 4), (3, 99), (4, 8), (5, 10)]));

    [Fact]
    public void Points_of_one_day_have_no_slope()
    {
        Assert.Null(TheilSen.Slope([]));
        Assert.Null(TheilSen.Slope([(3, 1)]));
        Assert.Null(TheilSen.Slope([(3, 1), (3, 7)]));
    }
}
