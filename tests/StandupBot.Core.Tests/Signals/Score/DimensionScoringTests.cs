using CsCheck;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class DimensionScoringTests
{
    private static readonly Gen<ComponentRatio[]> Sheets =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Array[ScoreDefinition.Components.Count].Select(pairs => pairs
            .Select((p, i) => new ComponentRatio(ScoreDefinition.Components[i].Id, Math.Min(p.Item1, p.Item2), p.Item2)).ToArray());

    [Fact]
    public void Weights_sum_to_100_in_every_dimension()
    {
        Assert.All(ScoreDefinition.Dimensions, d => Assert.Equal(100, ScoreDefinition.Of(d).Sum(c => c.Weight)));
        Assert.Equal(100, ScoreDefinition.Dimensions.Sum(ScoreDefinition.WeightOf));
    }

    [Theory]
    [InlineData("V1", 25, 3)]
    [InlineData("V2", 20, 2)]
    [InlineData("V3", 15, 3)]
    [InlineData("V4", 25, 20)]
    [InlineData("V5", 15, 2)]
    [InlineData("H1", 35, 5)]
    [InlineData("H2", 30, 5)]
    [InlineData("H3", 20, 3)]
    [InlineData("H4", 15, 20)]
    [InlineData("E1", 40, 5)]
    [InlineData("E2", 30, 2)]
    [InlineData("E3", 30, 2)]
    public void A_component_is_measured_from_its_minimum_on(string id, int weight, int minimum)
    {
        Assert.Equal(weight, ScoreDefinition.Component(id).Weight);
        Assert.True(new ComponentRatio(id, 0, minimum).IsMeasured);
        Assert.False(new ComponentRatio(id, 0, minimum - 1).IsMeasured);
    }

    [Fact]
    public void Evidence_of_exactly_60_percent_is_enough()
    {
        // E2 and E3 weigh 30 + 30 of 100
        Assert.Equal(Publication.Number, External("E2 90/90, E3 90/90").Publication);
        Assert.Equal(0.60, External("E2 90/90, E3 90/90").Evidence, 1e-12);
    }

    [Fact]
    public void Evidence_below_60_percent_is_not_enough_however_sure_it_is() =>
        Assert.Equal(Publication.NotEnoughData, Vertical("V1 900/900, V2 900/900, V3 0/0").Publication);

    [Theory]
    [InlineData("E1 1/7, E2 1/4, E3 1/4", 14.9987, Publication.Number)]
    [InlineData("E1 2/9, E2 2/3, E3 2/7", 15.0129, Publication.Range)]
    [InlineData("E2 1/2, E3 2/4", 24.7291, Publication.Range)]
    [InlineData("E2 1/2, E3 1/3", 25.2668, Publication.NotEnoughData)]
    public void Up_to_15_points_it_is_a_number_up_to_25_a_range(string ratios, double halfWidth, Publication publication)
    {
        DimensionScore score = External(ratios);

        Assert.Equal(halfWidth, score.HalfWidth!.Value, 0.0001);
        Assert.Equal(publication, score.Publication);
        Assert.Equal(publication == Publication.Number, score.Value is not null);
        Assert.Equal(publication == Publication.Range, score.Range is not null);
    }

    [Fact]
    public void Too_wide_a_range_names_what_would_narrow_it() =>
        Assert.Equal("5 more mentions", External("E2 1/2, E3 1/2").MissingText);

    [Fact]
    public void Missing_evidence_is_named_in_plain_words() =>
        Assert.Equal(
            "2 more top-level goals, 11 more work items, 1 more High goal",
            Vertical("V1 0/3, V2 0/0, V3 3/3, V4 9/9, V5 1/1").MissingText);

    [Fact]
    public void A_range_is_clipped_to_0_and_100()
    {
        Assert.Equal(100, OnlyRange("V1 3/3, V2 2/2, V3 3/3").High);
        Assert.Equal(0, OnlyRange("V1 0/3, V2 0/2, V3 0/3").Low);
    }

    [Fact]
    public void A_value_stays_between_0_and_100_and_inside_its_own_range() => Sheets.Sample(ratios =>
        ScoreDefinition.Dimensions.All(d => DimensionScoring.Of(d, ratios.Where(r => r.Definition.Dimension == d), false, false) switch
        {
            { Value: { } value } => value is >= 0 and <= 100,
            { Range: { } range } => range.Low >= 0 && range.High <= 100 && range.Low < range.High,
            var none => none.Missing.Count > 0,
        }));

    [Fact]
    public void One_more_success_never_lowers_the_estimate() => Sheets.Sample(ratios =>
    {
        ComponentRatio[] vertical = [.. ratios.Where(r => r.Definition.Dimension == Dimension.Vertical)];
        ComponentRatio[] better = [.. vertical.Select(r => r.Misses > 0 ? r with { K = r.K + 1 } : r)];
        return Estimate.Of(vertical) is not { } before || Estimate.Of(better)!.Value >= before.Value;
    });

    private static DimensionScore Vertical(string ratios) => DimensionScoring.Of(Dimension.Vertical, Ratios.Of(ratios), false, false);

    private static ScoreRange OnlyRange(string ratios) =>
        DimensionScoring.Of(Dimension.Vertical, Ratios.Of(ratios), onlyRanges: true, withheld: false).Range!;

    private static DimensionScore External(string ratios) => DimensionScoring.Of(Dimension.External, Ratios.Of(ratios), false, false);
}
