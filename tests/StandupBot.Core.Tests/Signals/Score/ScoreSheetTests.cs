using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class ScoreSheetTests
{
    private const string Certain = "V1 80/80, V2 80/80, V3 80/80, V4 80/80, V5 80/80, H1 60/80, H2 60/80, H3 60/80, H4 60/80";
    private const string WithExternal = Certain + ", E1 40/80, E2 40/80, E3 40/80";
    private static readonly ScoreScope SmallTeam = new("team:bakery", "bakery", MayShowNumbers: false);

    [Fact]
    public void Dimensions_weigh_40_40_20()
    {
        Assert.Equal(80, Ratios.Sheet(WithExternal).Overall!.Value, 1e-9);
        Assert.Equal(87.5, Ratios.Sheet(Certain).Overall!.Value, 1e-9);
        Assert.Equal(Dimension.External, Ratios.Sheet(WithExternal).Overall!.Weakest);
        Assert.Equal("3 of 3 dimensions", Ratios.Sheet(WithExternal).Overall!.Dimensions);
    }

    [Fact]
    public void A_dimension_that_shows_only_a_range_does_not_enter_the_overall_figure()
    {
        ScoreSheet sheet = Ratios.Sheet($"{GoldenFigures.FirstWeek}, H1 60/80, H2 60/80, H3 60/80, H4 60/80");

        Assert.Equal(75, sheet.Overall!.Value, 1e-9);
        Assert.Equal("1 of 3 dimensions", sheet.Overall.Dimensions);
    }

    [Theory]
    [InlineData(4, 8, Publication.Number)]
    [InlineData(3, 8, Publication.Range)]
    [InlineData(49, 99, Publication.Range)]
    [InlineData(0, 0, Publication.Number)]
    public void Below_half_of_the_expected_answers_only_ranges_are_published(int answered, int expected, Publication publication)
    {
        ScoreSheet sheet = Ratios.Sheet(WithExternal, new Participation(answered, expected));

        Assert.All(sheet.Dimensions, d => Assert.Equal(publication, d.Publication));
        Assert.Equal(publication == Publication.Number, sheet.Overall is not null);
        Assert.Equal(new Participation(answered, expected), sheet.Participation);
    }

    [Fact]
    public void A_small_team_sees_its_components_and_nothing_that_leads_to_a_number()
    {
        ScoreSheet sheet = Ratios.Sheet(WithExternal, scope: SmallTeam);

        Assert.Null(sheet.Overall);
        Assert.All(sheet.Dimensions, d =>
        {
            Assert.Equal(Publication.Withheld, d.Publication);
            Assert.Null(d.Value);
            Assert.Null(d.Range);
            Assert.Null(d.HalfWidth);
            Assert.Empty(d.Missing);
        });
        Assert.Equal((60, 80), (sheet[Dimension.Horizontal].Components[0].K, sheet[Dimension.Horizontal].Components[0].N));
        Assert.Null(Trend.Of(Dimension.Vertical, sheet, [Ratios.Sheet("V1 0/80, V2 0/80, V3 0/80, V4 0/80, V5 0/80", scope: SmallTeam)]));
    }

    [Theory]
    [InlineData(0, Band.Poor)]
    [InlineData(39.49, Band.Poor)]
    [InlineData(39.5, Band.Fair)]
    [InlineData(59.49, Band.Fair)]
    [InlineData(59.5, Band.Good)]
    [InlineData(79.49, Band.Good)]
    [InlineData(79.5, Band.Strong)]
    [InlineData(100, Band.Strong)]
    public void The_band_is_that_of_the_figure_as_shown(double value, Band band) => Assert.Equal(band, Bands.Of(value));

    [Theory]
    [InlineData(90, Band.NeedsAttention)]
    [InlineData(45, Band.NeedsAttention)]
    [InlineData(20, Band.Poor)]
    public void An_open_critical_signal_caps_the_label(double value, Band label) => Assert.Equal(label, Bands.Label(value, criticalOpen: true));

    [Fact]
    public void The_cap_leaves_the_number_alone()
    {
        OverallScore capped = Ratios.Sheet(WithExternal, criticalOpen: true).Overall!;

        Assert.Equal(80, capped.Value, 1e-9);
        Assert.Equal("needs attention", Bands.Text(capped.Label));
        Assert.Equal("strong", Bands.Text(Ratios.Sheet(WithExternal).Overall!.Label));
    }

    [Fact]
    public void The_sheet_carries_the_version_of_its_definition() => Assert.Equal(ScoreDefinition.Version, Ratios.Sheet(Certain).Version);
}
