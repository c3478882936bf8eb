using System.Globalization;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals.Score;

/// <summary>What people read of a score, and the edges at which the words change.</summary>
public sealed class ScoreDefinitionTests
{
    [Fact]
    public void The_definition_is_as_it_was_versioned() => Snapshots.Match(
        string.Concat(ScoreDefinition.Components.Select(c => string.Create(CultureInfo.InvariantCulture,
            $"{c.Id} {c.Dimension} {c.Name}: weight {c.Weight}, from {c.MinimumN}; 1 {c.Counted.For(1)}, 2 {c.Counted.For(2)}; 1 {c.Missed.For(1)}, 2 {c.Missed.For(2)}\n"))), "Components");

    [Theory]
    [InlineData(39.4, "poor"), InlineData(39.5, "fair"), InlineData(59.4, "fair"), InlineData(59.5, "good"), InlineData(79.4, "good"), InlineData(79.5, "strong")]
    public void A_band_has_a_word_and_an_edge(double value, string word) => Assert.Equal(word, Bands.Text(Bands.Of(value)));

    [Fact]
    public void A_critical_signal_caps_the_word_only()
    {
        Assert.Equal("needs attention", Bands.Text(Bands.Label(90, criticalOpen: true)));
        Assert.Equal("strong", Bands.Text(Bands.Label(90, criticalOpen: false)));
        Assert.Equal("poor", Bands.Text(Bands.Label(20, criticalOpen: true)));
    }

    [Fact]
    public void The_list_behind_a_component_begins_with_what_is_missing() => Assert.Equal(
        ["b", "d", "a", "c"],
        ComponentRatio.From("V1", [new("c", "", true), new("d", "", false), new("a", "", true), new("b", "", false)]).Entries.Select(entry => entry.Subject));

    [Fact]
    public void The_uncertainty_of_the_whole_is_that_of_its_parts()
    {
        var overall = OverallScore.Of([Shown(Core.Signals.Dimension.Vertical, 70, 9), Shown(Core.Signals.Dimension.Horizontal, 60, 12)], criticalOpen: false)!;

        Assert.Equal((65, Math.Sqrt((4.5 * 4.5) + (6 * 6))), (overall.Value, overall.HalfWidth));
        Assert.Equal(Core.Signals.Dimension.Horizontal, overall.Weakest);
    }

    [Theory]
    [InlineData(0, 0, false), InlineData(0, 1, true), InlineData(1, 2, false), InlineData(1, 3, true)]
    public void Half_of_the_answers_are_enough_and_nobody_asked_is_not_nobody_answered(int k, int n, bool tooLow) =>
        Assert.Equal(tooLow, new Participation(k, n).IsTooLow);

    private static DimensionScore Shown(Core.Signals.Dimension dimension, double value, double halfWidth) => new()
    {
        Dimension = dimension, Components = [], Publication = Publication.Number, Value = value, HalfWidth = halfWidth, Evidence = 1,
    };
}
