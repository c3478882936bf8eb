using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S02OrphanObjectiveTests
{
    private const string Later = "2026-03-31";

    private static Given Orphan(Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Given.Company().Team("t1", "m1")
        .Goal("A", t => (terms ?? (same => same))(t with { TeamId = "t1" }), created: "2026-03-02");

    private static Given Under(ObjectiveStatus parent) => Given.Company().Team("t1", "m1")
        .Goal("TOP").Goal("MID", t => t with { TeamId = "t1", ParentId = "TOP", Status = parent })
        .Goal("A", t => t with { TeamId = "t1", ParentId = "MID" }, created: "2026-03-02");

    [Fact]
    public void A_team_goal_without_a_parent_is_found_when_older_than_three_working_days()
    {
        Assert.Empty(Orphan().Find<S02OrphanObjective>("2026-03-05"));
        var found = Assert.Single(Orphan().Find<S02OrphanObjective>("2026-03-06"));
        Assert.Equal(("S2:A", Severity.Medium), (found.Key, found.Severity));
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner)], found.Told);
        Assert.Contains("serves no goal of the company", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_days_on_which_its_owner_is_away_do_not_count() =>
        Assert.Empty(Orphan().Absence("m1", "2026-03-05", "2026-03-05").Find<S02OrphanObjective>("2026-03-06"));

    [Fact]
    public void A_top_level_goal_is_no_orphan() => Assert.Empty(Orphan(t => t with { TeamId = null }).Find<S02OrphanObjective>(Later));

    [Fact]
    public void A_reason_to_stand_alone_silences_it() =>
        Assert.Empty(Orphan(t => t with { Standalone = "Personal development" }).Find<S02OrphanObjective>(Later));

    [Fact]
    public void A_path_of_active_parents_to_the_top_is_enough() => Assert.Empty(Under(ObjectiveStatus.Active).Find<S02OrphanObjective>(Later));

    [Theory]
    [InlineData(ObjectiveStatus.Closed), InlineData(ObjectiveStatus.Dropped), InlineData(ObjectiveStatus.Paused), InlineData(ObjectiveStatus.Draft)]
    public void A_parent_that_is_not_active_breaks_the_path_and_is_itself_silent(ObjectiveStatus status)
    {
        var found = Assert.Single(Under(status).Find<S02OrphanObjective>(Later));
        Assert.Equal("S2:A", found.Key);
        Assert.Contains("Goal MID (G2), which is not active", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Behaviour", "57")]
    public void A_deleted_parent_leaves_its_child_unaligned()
    {
        var found = Assert.Single(Orphan(t => t with { ParentId = "GONE" }).Find<S02OrphanObjective>(Later));
        Assert.Contains("no longer exists", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_ends_below_the_top_makes_an_island_of_all_that_hangs_there()
    {
        var given = Orphan().Goal("B", t => t with { TeamId = "t1", ParentId = "A" });
        Assert.Equal(["S2:A", "S2:B"], given.Find<S02OrphanObjective>(Later).Select(found => found.Key));
    }

    [Fact]
    public void A_broken_path_further_up_counts_as_well() => Assert.Equal(["S2:C"], Under(ObjectiveStatus.Closed).Edit("A", "2026-03-03", t => t with { Status = ObjectiveStatus.Active })
        .Goal("C", t => t with { TeamId = "t1", ParentId = "A" }).Find<S02OrphanObjective>(Later).Select(found => found.Key).Except(["S2:A"]));

    [Fact]
    public void A_loop_is_an_island()
    {
        var given = Given.Company().Team("t1", "m1").Goal("A", t => t with { ParentId = "B" }).Goal("B", t => t with { ParentId = "A" });
        Assert.Equal(2, given.Find<S02OrphanObjective>(Later).Count);
    }

    [Theory]
    [InlineData(2, 8, Severity.High), InlineData(1, 4, Severity.High), InlineData(19, 81, Severity.Medium), InlineData(0, 3, Severity.Medium)]
    public void A_fifth_of_the_teams_linked_items_makes_it_high(int here, int elsewhere, Severity severity)
    {
        var given = Orphan().Goal("TOP").Items(here, "m1", "2026-03-30", "A").Items(elsewhere, "m1", "2026-03-30", "TOP").Items(50, "m1", "2026-03-30");
        Assert.Equal(severity, Assert.Single(given.Find<S02OrphanObjective>(Later)).Severity);
    }

    [Fact]
    public void The_sentence_says_how_much_work_goes_there_if_any_does()
    {
        var some = Orphan().Goal("TOP").Items(2, "m1", "2026-03-30", "A").Items(8, "m1", "2026-03-30", "TOP");
        Assert.Equal("Goal A (G1) serves no goal of the company, and 2 of the team's 10 linked items go there.", Assert.Single(some.Find<S02OrphanObjective>(Later)).Why);
        Assert.Equal("Goal A (G1) serves no goal of the company.", Assert.Single(Orphan().Find<S02OrphanObjective>(Later)).Why);
    }

    [Fact]
    public void Only_the_last_ten_working_days_weigh()
    {
        Assert.Equal(Severity.Medium, Assert.Single(Orphan().Items(5, "m1", "2026-03-17", "A").Find<S02OrphanObjective>(Later)).Severity);
        Assert.Equal(Severity.High, Assert.Single(Orphan().Items(5, "m1", "2026-03-18", "A").Find<S02OrphanObjective>(Later)).Severity);
    }

    [Fact]
    public void A_parent_resolves_it() =>
        Assert.Empty(Orphan().Goal("TOP").Edit("A", "2026-03-10", t => t with { ParentId = "TOP" }).Find<S02OrphanObjective>(Later));
}
