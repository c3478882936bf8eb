using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals.Score;

public sealed class HorizontalComponentsTests
{
    private const string Today = "2026-03-02";

    [Theory]
    [InlineData("2026-02-23", "2026-02-25", 1, 1)] // closed on its second working day
    [InlineData("2026-02-23", "2026-02-26", 0, 1)]
    [InlineData("2026-02-25", null, 0, 1)] // open and overdue
    [InlineData("2026-02-26", null, 0, 0)] // open and in time
    [InlineData("2026-02-03", "2026-02-04", 1, 1)] // the twentieth working day back
    [InlineData("2026-02-02", "2026-02-03", 0, 0)]
    public void H1_counts_roadblocks_closed_inside_their_limit(string raised, string? closed, int k, int n) => Assert.Equal(
        (k, n), Given.Company().Team("t1", "m1").Roadblock("R1", "m1", raised, block => block with
        {
            ResolvedAt = closed is null ? null : Given.Instant(closed),
        }).KN("H1", Today));

    [Theory]
    [InlineData("2026-02-23", "2026-02-25", "accept", 1, 1)]
    [InlineData("2026-02-23", "2026-02-26", "accept", 0, 1)]
    [InlineData("2026-02-26", null, "", 0, 1)] // two working days old and unanswered
    [InlineData("2026-02-27", null, "", 0, 0)]
    [InlineData("2026-02-27", "2026-02-27", "accept", 1, 1)]
    [InlineData("2026-02-03", "2026-02-03", "accept", 1, 1)]
    [InlineData("2026-02-02", "2026-02-02", "accept", 0, 0)]
    [InlineData("2026-02-23", "2026-02-24", "withdraw", 0, 0)]
    [InlineData("2026-02-23", "2026-02-26", "withdraw", 0, 1)]
    public void H2_counts_needs_answered_within_two_working_days(string asked, string? answered, string action, int k, int n) =>
        Assert.Equal((k, n), Need(asked, answered is null ? null : new(Given.Instant(answered), "b1", action, Given.Date("2026-04-01"), null)).KN("H2", Today));

    [Fact]
    public void H2_leaves_out_a_team_without_a_stand_up() => Assert.Equal((0, 0), Need("2026-02-23", null, enrolled: false).KN("H2", Today));

    [Fact]
    public void H2_belongs_to_the_team_that_is_asked()
    {
        Given given = Need("2026-02-23", null);

        Assert.Equal((0, 1), given.KN("H2", Today, given.At(Today).TeamScope("t2")));
        Assert.Equal((0, 0), given.KN("H2", Today, given.At(Today).TeamScope("t1")));
    }

    [Fact]
    public void H3_counts_goals_with_two_reporters_and_no_open_contradiction()
    {
        Given given = Given.Company().Team("t1", "m1", "m2").Goal("A").Goal("B").Goal("C")
            .Item("m1", Today, "A").CheckIn("A", "2026-03-02", 1, by: "m2")
            .Item("m1", Today, "B").Item("m2", Today, "B")
            .Item("m1", Today, "C").CheckIn("C", "2026-03-02", 1, by: "m1");

        Assert.Equal((2, 2), given.KN("H3", Today));
        Assert.Equal((1, 2), given.KN("H3", Today, null, "S12:B", "S7:A"));
    }

    [Theory]
    [InlineData("2026-02-17", 1)]
    [InlineData("2026-02-16", 0)]
    public void H3_reporters_are_those_of_ten_working_days(string date, int n) => Assert.Equal(
        (n, n), Given.Company().Team("t1", "m1", "m2").Goal("A").Item("m1", date, "A").CheckIn("A", date, 1, by: "m2").KN("H3", Today));

    [Fact]
    public void H4_counts_all_items_that_are_in_no_confirmed_duplicate()
    {
        Given given = Given.Company().Team("t1", "m1").Team("t2", "m2").Item("m1", Today).Item("m1", Today, link: ItemLink.BusinessAsUsual)
            .Item("m2", Today).Item("m2", Today, link: ItemLink.Unknown);
        Assert.Equal((4, 4), given.KN("H4", Today));

        Assert.Equal((2, 4), given.Also(s => s with
        {
            SameWork = [Said("m1"), Said("m2")],
        }).KN("H4", Today));

        static SameWorkFact Said(string by) => new($"s-t1/{Today}/m1/0", $"s-t2/{Today}/m2/0", "duplicate", by, Given.Instant(Today));
    }

    private static Given Need(string asked, DependencyAnswerFact? answer, bool enrolled = true) => Given.Company()
        .Team("t1", "a1").Team("t2", ["b1"], team => team with { HasStandup = enrolled })
        .Also(s => s with { Dependencies = [new("D1", "t1", "t2", null, "price list", null, "a1", Given.Instant(asked), answer)] });
}
