using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Tests.Signals.Lifecycle;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class AlignmentScoreTests
{
    private const string Today = "2026-03-02";
    private static readonly string[] Five = ["m1", "m2", "m3", "m4", "m5"];

    [Fact]
    public void The_company_comes_first_and_then_each_team()
    {
        IReadOnlyList<ScoreSheet> sheets = AlignmentScore.Of(Given.Company().Team("t1", "m1").Team("t2", "m2").At(Today), []);

        Assert.Equal(["company", "team:t1", "team:t2"], sheets.Select(sheet => sheet.Scope));
        Assert.All(sheets, sheet => Assert.Equal(12, sheet.Dimensions.Sum(dimension => dimension.Components.Count)));
        Assert.All(sheets, sheet => Assert.Equal(Given.Instant($"{Today}T17:00:00Z"), sheet.At));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void A_team_of_five_or_more_has_a_number(int size, bool shown)
    {
        Given given = Given.Company().Team("t1", Five[..size]).Goal("Top");
        foreach (int i in Enumerable.Range(0, 30))
            given.Goal($"G{i}", t => t with { ParentId = "Top", TeamId = "t1" }).Item("m1", Today, $"G{i}");

        DimensionScore vertical = AlignmentScore.Of(given.At(Today), [])[1][Dimension.Vertical];

        Assert.Equal(shown ? 100 : null, vertical.Value);
        Assert.Equal(shown ? Publication.Number : Publication.Withheld, vertical.Publication);
        Assert.Equal((30, 30), (vertical.Components[0].K, vertical.Components[0].N));
    }

    [Fact]
    public void A_team_counts_its_own_goals_and_items_and_the_company_everything_once()
    {
        Given given = Given.Company().Team("t1", "m1", "x").Team("t2", "m2", "x").Goal("Top").Goal("A", t => t with { ParentId = "Top", TeamId = "t1" })
            .Goal("B", t => t with { ParentId = "Top", TeamId = "t2", OwnerId = "m2" }).Item("m1", Today, "A").Item("m2", Today, "B").Item("x", Today, "A", team: "t2");
        ScoreScope t2 = given.At(Today).TeamScope("t2");

        Assert.Equal((2, 2), given.KN("V1", Today));
        Assert.Equal((1, 1), given.KN("V1", Today, t2));
        Assert.Equal((1, 1), given.KN("V2", Today));
        Assert.Equal((0, 0), given.KN("V2", Today, t2));
        Assert.Equal((3, 3), given.KN("V4", Today));
        Assert.Equal((2, 2), given.KN("V4", Today, t2));
    }

    [Fact]
    public void Participation_is_that_of_five_working_days()
    {
        Given given = Given.Company().Team("t1", "m1", "m2").Team("t2", "m3")
            .Run("t1", "2026-02-23", ["m1", "m2"]).Run("t1", "2026-02-24", ["m1"]).Run("t1", Today, ["m1"]).Run("t2", Today, ["m3"]);

        IReadOnlyList<ScoreSheet> sheets = AlignmentScore.Of(given.At(Today), []);

        Assert.Equal([new(3, 5), new(2, 4), new(1, 1)], sheets.Select(sheet => sheet.Participation));
    }

    [Fact]
    public void A_critical_signal_caps_the_label_of_the_company_and_of_its_team()
    {
        Given given = Given.Company();
        foreach (string team in (string[])["t1", "t2"])
            given.Team(team, [.. Five.Select(member => team + member)], same => same);
        given.Goal("Top", t => t with { OwnerId = "t1m1" });
        foreach (string team in (string[])["t1", "t2"])
            for (int i = 0; i < 30; i++)
                given.Goal($"{team}{i}", t => t with { ParentId = "Top", TeamId = team, OwnerId = "t1m1" }).Item($"{team}m1", Today, $"{team}{i}");
        SignalState critical = NoiseBudgetTests.Open("A3", Severity.Critical);

        Assert.Equal([Band.NeedsAttention, Band.NeedsAttention, Band.Strong], Labels(critical));
        Assert.Equal([Band.Strong, Band.Strong, Band.Strong], Labels(critical with { Stage = SignalStage.Dismissed }));
        Assert.Equal([Band.Strong, Band.Strong, Band.Strong], Labels(NoiseBudgetTests.Open("A3", Severity.High)));

        IEnumerable<Band> Labels(SignalState state) => AlignmentScore.Of(given.At(Today), [state]).Select(sheet => sheet.Overall!.Label);
    }
}
