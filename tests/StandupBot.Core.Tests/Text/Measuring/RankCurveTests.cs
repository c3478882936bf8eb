using StandupBot.Core.Text.Measuring;

namespace StandupBot.Core.Tests.Text.Measuring;

public sealed class RankCurveTests
{
    [Fact]
    public void All_above_is_one() => Assert.Equal(1, RankCurve.Area([0.9, 0.8], [0.1, 0.7]));

    [Fact]
    public void Ties_count_half() => Assert.Equal(0.5, RankCurve.Area([0, 0.5], [0, 0.5]));

    [Fact]
    public void One_pair_of_four_the_wrong_way_is_three_quarters() => Assert.Equal(0.75, RankCurve.Area([0.9, 0.4], [0.1, 0.5]));

    [Fact]
    public void Without_a_side_there_is_no_figure() => Assert.True(double.IsNaN(RankCurve.Area([], [1])));
}
