using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S01OwnerlessObjectiveTests
{
    private static Given Ownerless(Func<ObjectiveTerms, ObjectiveTerms>? terms = null, string created = "2026-03-02") => Given.Company()
        .Team("t1", "m1", "m2").Goal("TOP", t => t with { OwnerId = "m2" })
        .Goal("A", t => (terms ?? (same => same))(t with { OwnerId = null, TeamId = "t1", ParentId = "TOP" }), created, by: "m3");

    private static Given AwayUntil(string to, string? @delegate = null) =>
        Given.Company().Team("t1", "m1").Goal("A", t => t with { TeamId = "t1" }).Absence("m1", "2026-03-02", to, @delegate);

    [Fact]
    public void A_goal_without_an_owner_is_found_after_one_working_day()
    {
        Assert.Empty(Ownerless().Find<S01OwnerlessObjective>("2026-03-02"));
        Assert.Equal("S1:A", Assert.Single(Ownerless().Find<S01OwnerlessObjective>("2026-03-03")).Key);
    }

    [Fact]
    public void Its_one_working_day_does_not_pass_over_a_weekend()
    {
        Assert.Empty(Ownerless(created: "2026-03-06").Find<S01OwnerlessObjective>("2026-03-08"));
        Assert.Single(Ownerless(created: "2026-03-06").Find<S01OwnerlessObjective>("2026-03-09"));
    }

    [Fact]
    public void The_working_day_runs_from_the_day_on_which_the_owner_was_taken_off()
    {
        var given = Given.Company().Goal("A").Edit("A", "2026-03-10", t => t with { OwnerId = null });
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-10"));
        Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-11"));
    }

    [Fact]
    public void A_team_is_not_an_owner() => Assert.Single(Ownerless().Find<S01OwnerlessObjective>("2026-03-03"));

    [Fact]
    public void It_is_medium_below_the_top_and_names_creator_and_parent_owner()
    {
        var found = Assert.Single(Ownerless().Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Equal(Severity.Medium, found.Severity);
        Assert.Equal([new Told("m3", Audience.Creator), new Told("m2", Audience.ParentOwner)], found.Told);
        Assert.Equal("t1", found.TeamId);
        Assert.Contains("Goal A (G2) has no owner", found.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_high_priority_makes_it_high() => Assert.Equal(
        Severity.High, Assert.Single(Ownerless(t => t with { Priority = Priority.High }).Find<S01OwnerlessObjective>("2026-03-03")).Severity);

    [Fact]
    public void A_top_level_goal_is_high_and_the_companys_owner_hears_of_it()
    {
        var found = Assert.Single(Ownerless(t => t with { TeamId = null, ParentId = null }).Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Equal(Severity.High, found.Severity);
        Assert.Equal([new Told("m3", Audience.Creator), new Told(Given.Boss, Audience.CompanyOwner)], found.Told);
        Assert.Null(found.TeamId);
    }

    [Theory]
    [InlineData(ObjectiveStatus.Draft), InlineData(ObjectiveStatus.Paused), InlineData(ObjectiveStatus.Closed), InlineData(ObjectiveStatus.Dropped)]
    public void A_goal_that_is_not_active_is_silent(ObjectiveStatus status) =>
        Assert.Empty(Ownerless(t => t with { Status = status }).Find<S01OwnerlessObjective>("2026-03-31"));

    [Fact]
    public void A_goal_counts_from_the_day_after_it_begins()
    {
        var given = Ownerless(t => t with { Start = Given.Date("2026-03-10") });
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-09"));
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-10"));
        Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-11"));
    }

    [Fact]
    public void A_draft_that_becomes_active_gets_its_working_day()
    {
        var given = Ownerless(t => t with { Status = ObjectiveStatus.Draft }).Edit("A", "2026-03-10", t => t with { Status = ObjectiveStatus.Active });
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-10"));
        Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-11"));
    }

    [Fact]
    public void An_owner_who_left_owns_nothing()
    {
        var given = Given.Company().Member("m1", left: "2026-03-10").Goal("A");
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-09"));
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-10"));
        Assert.Contains("who has left", Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-11")).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absence_of_ten_working_days_is_bearable_and_one_of_eleven_is_not()
    {
        Assert.Empty(AwayUntil("2026-03-15").Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Single(AwayUntil("2026-03-16").Find<S01OwnerlessObjective>("2026-03-03"));
    }

    [Fact]
    public void The_whole_absence_counts_as_soon_as_it_has_begun_and_ends_with_it()
    {
        var given = AwayUntil("2026-03-17");
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-02-27"));
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-02"));
        Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-17"));
        Assert.Empty(given.Find<S01OwnerlessObjective>("2026-03-18"));
    }

    [Fact]
    public void A_holiday_is_no_day_of_absence() => Assert.Empty(AwayUntil("2026-03-16").Holiday("2026-03-05").Find<S01OwnerlessObjective>("2026-03-03"));

    [Fact]
    public void A_delegate_stands_in() => Assert.Empty(AwayUntil("2026-03-31", "m2").Find<S01OwnerlessObjective>("2026-03-10"));

    [Fact]
    public void A_delegate_who_left_does_not() =>
        Assert.Single(AwayUntil("2026-03-31", "m2").Member("m2", left: "2026-03-04").Find<S01OwnerlessObjective>("2026-03-10"));

    [Fact]
    public void Absences_with_nothing_but_a_weekend_between_them_are_one()
    {
        var apart = AwayUntil("2026-03-13").Absence("m1", "2026-03-17", "2026-03-17");
        var joined = AwayUntil("2026-03-13").Absence("m1", "2026-03-16", "2026-03-16");
        Assert.Empty(apart.Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Single(joined.Find<S01OwnerlessObjective>("2026-03-03"));
        Assert.Single(joined.Find<S01OwnerlessObjective>("2026-03-16"));
    }

    [Fact]
    public void Somebody_who_owns_it_resolves_it() =>
        Assert.Empty(Ownerless().Edit("A", "2026-03-05", t => t with { OwnerId = "m1" }).Find<S01OwnerlessObjective>("2026-03-06"));

    [Fact]
    public void Without_anybody_left_to_tell_the_companys_owner_is_told()
    {
        var given = Given.Company().Team("t1", "m1").Member("m3", left: "2026-01-05").Goal("A", t => t with { OwnerId = null, TeamId = "t1" }, by: "m3");
        Assert.Equal([new Told(Given.Boss, Audience.CompanyOwner)], Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-03")).Told);
    }

    [Fact]
    public void The_absent_owner_is_not_told_to_find_an_owner()
    {
        var given = Given.Company().Team("t1", "m1").Goal("A", t => t with { TeamId = "t1" }, by: "m1").Absence("m1", "2026-03-02", "2026-03-31");
        Assert.DoesNotContain(Assert.Single(given.Find<S01OwnerlessObjective>("2026-03-03")).Told, told => told.MemberId == "m1");
    }
}
