using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

/// <summary>The figures that were computed independently of this code.</summary>
public sealed class GoldenFigures
{
    internal const string Vertical = "V1 7/9, V2 3/4, V3 12/13, V4 61/80, V5 2/4";
    internal const string Horizontal = "H1 9/14, H2 4/9, H3 8/9, H4 76/80";
    internal const string External = "E1 3/4, E2 1/4, E3 0/0";
    internal const string FirstWeek = "V1 2/3, V2 1/2, V3 4/5, V4 6/9, V5 1/1";

    [Theory]
    [InlineData(Dimension.Vertical, Vertical, 74.85, 9.61, 1.00)]
    [InlineData(Dimension.Horizontal, Horizontal, 67.86, 10.51, 1.00)]
    [InlineData(Dimension.Vertical, FirstWeek, 64.44, 19.89, 0.60)]
    public void The_estimate_is_reproduced_to_a_hundredth(
        Dimension dimension, string ratios, double value, double halfWidth, double evidence)
    {
        Estimate? estimate = Estimate.Of([.. Ratios.Of(ratios).Where(r => r.Definition.Dimension == dimension)]);

        Assert.NotNull(estimate);
        Assert.Equal(value, estimate.Value, 0.005);
        Assert.Equal(halfWidth, estimate.HalfWidth, 0.005);
        Assert.Equal(evidence, estimate.Evidence, 1e-9);
    }

    [Fact]
    public void External_with_evidence_of_30_percent_is_not_published()
    {
        DimensionScore score = Ratios.Sheet(External)[Dimension.External];

        Assert.Equal(Publication.NotEnoughData, score.Publication);
        Assert.Equal(0.30, score.Evidence, 1e-9);
        Assert.Null(score.Value);
        Assert.Null(score.Range);
        Assert.Equal("1 more mention, 2 more promises", score.MissingText);
        Assert.Equal("based on 1 of 3", score.BasedOn);
    }

    [Fact]
    public void The_overall_figure_says_how_many_dimensions_it_is_made_of()
    {
        OverallScore? overall = Ratios.Sheet($"{Vertical}, {Horizontal}, {External}").Overall;

        Assert.NotNull(overall);
        Assert.Equal(71.36, overall.Value, 0.005);
        Assert.Equal("2 of 3 dimensions", overall.Dimensions);
        Assert.Equal(Dimension.Horizontal, overall.Weakest);
        Assert.Equal(Band.Good, overall.Label);
    }

    [Fact]
    public void The_first_week_shows_a_vertical_range_no_horizontal_figure_and_nothing_overall()
    {
        ScoreSheet sheet = Ratios.Sheet($"{FirstWeek}, H1 1/2, H2 0/1, H3 0/0, H4 9/9");

        DimensionScore vertical = sheet[Dimension.Vertical];
        Assert.Equal(Publication.Range, vertical.Publication);
        Assert.Null(vertical.Value);
        Assert.Equal(64.44 - 19.89, vertical.Range!.Low, 0.01);
        Assert.Equal(64.44 + 19.89, vertical.Range.High, 0.01);
        Assert.Equal("based on 3 of 5", vertical.BasedOn);
        Assert.Equal(Publication.NotEnoughData, sheet[Dimension.Horizontal].Publication);
        Assert.Equal(0, sheet[Dimension.Horizontal].Evidence);
        Assert.Null(sheet[Dimension.Horizontal].HalfWidth);
        Assert.Null(sheet.Overall);
    }
}
