using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class VerticalComponentsTests
{
    private const string Today = "2026-03-02";

    [Fact]
    public void V1_counts_goals_below_the_top_with_a_path_to_it()
    {
        Given given = Given.Company().Goal("Top").Goal("A", t => t with { ParentId = "Top" }).Goal("B", t => t with { ParentId = "A" })
            .Goal("Lost", t => t with { ParentId = "gone" }).Goal("Teams", t => t with { TeamId = "t1" })
            .Goal("Alone", t => t with { TeamId = "t1", Standalone = "licence to trade" })
            .Goal("Draft", t => t with { ParentId = "Top", Status = ObjectiveStatus.Draft });

        ComponentRatio ratio = given.Component("V1", Today);

        Assert.Equal((2, 4), (ratio.K, ratio.N));
        Assert.Equal(["Lost", "Teams"], ratio.Entries.Where(entry => !entry.Hit).Select(entry => entry.Subject));
    }

    [Theory]
    [InlineData("2026-02-17", 1)] // the tenth working day back
    [InlineData("2026-02-16", 0)]
    public void V2_counts_top_goals_with_work_on_them_or_below_in_ten_days(string worked, int k)
    {
        ComponentRatio ratio = Given.Company().Team("t1", "m1").Goal("Top").Goal("Closed", t => t with { ParentId = "Top", Status = ObjectiveStatus.Closed })
            .Item("m1", worked, "Closed").Component("V2", Today);

        Assert.Equal((k, 1), (ratio.K, ratio.N));
    }

    [Fact]
    public void V2_counts_an_active_child_as_support() => Assert.Equal(
        (1, 2), Given.Company().Goal("Top").Goal("Other").Goal("A", t => t with { ParentId = "Top" }).KN("V2", Today));

    [Fact]
    public void V3_counts_goals_that_somebody_answers_for()
    {
        Given given = Given.Company().Member("gone", left: "2026-03-01").Goal("A").Goal("B", t => t with { OwnerId = null })
            .Goal("C", t => t with { OwnerId = "gone" }).Goal("D", t => t with { OwnerId = "away" }).Absence("away", "2026-03-02", "2026-03-16")
            .Goal("E", t => t with { OwnerId = "brief" }).Absence("brief", "2026-03-02", "2026-03-13");

        Assert.Equal((2, 5), given.KN("V3", Today));
    }

    [Fact]
    public void V4_leaves_out_business_as_usual_and_open_suggestions() => Assert.Equal(
        (1, 2), Given.Company().Team("t1", "m1").Goal("A").Item("m1", Today, "A").Item("m1", Today)
            .Item("m1", Today, link: ItemLink.BusinessAsUsual).Item("m1", Today, link: ItemLink.Unknown).KN("V4", Today));

    [Fact]
    [Trait("Behaviour", "61")]
    public void Work_on_a_dropped_unknown_or_wrong_period_objective_is_a_disconnect() => Assert.Equal(
        (1, 4), Given.Company().Team("t1", "m1").Goal("A").Goal("Dropped").Edit("Dropped", "2026-02-27", t => t with { Status = ObjectiveStatus.Dropped })
            .Goal("Later", t => t with { Start = Given.Date("2026-04-01") })
            .Item("m1", Today, "A").Item("m1", Today, "Dropped").Item("m1", Today, "gone").Item("m1", Today, "Later").KN("V4", Today));

    [Theory]
    [InlineData("2026-02-17", 2)]
    [InlineData("2026-02-16", 0)]
    public void V4_and_V5_look_back_ten_working_days(string date, int n)
    {
        Given given = Given.Company().Team("t1", "m1").Goal("A", t => t with { Priority = Priority.High }).Items(2, "m1", date, "A");

        Assert.Equal((n, n), given.KN("V4", Today));
        Assert.Equal((n / 2, 1), given.KN("V5", Today));
    }

    [Theory]
    [InlineData("2026-02-17", 1)]
    [InlineData("2026-02-16", 0)]
    public void V5_counts_a_check_in_as_a_touch(string date, int k) => Assert.Equal(
        (k, 1), Given.Company().Goal("A", t => t with { Priority = Priority.High }).CheckIn("A", date, 1).Goal("N").KN("V5", Today));

    [Fact]
    public void V5_does_not_count_work_below() => Assert.Equal(
        (0, 1), Given.Company().Team("t1", "m1").Goal("A", t => t with { Priority = Priority.High }).Goal("B", t => t with { ParentId = "A" })
            .Item("m1", Today, "B").KN("V5", Today));
}
