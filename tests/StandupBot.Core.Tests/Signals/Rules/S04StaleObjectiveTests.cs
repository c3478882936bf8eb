using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S04StaleObjectiveTests
{
    /// <summary>Last check-in on Monday 2 March.</summary>
    private static Given CheckedIn(Cadence cadence = Cadence.Weekly) => Given.Company().Team("t1", "m1", "m2")
        .Goal("A", t => t with { Cadence = cadence, TeamId = "t1" }).CheckIn("A", "2026-03-02", 10);

    [Theory]
    [InlineData(Cadence.Daily, "2026-03-04", "2026-03-05", "2026-03-09", "2026-03-10")]
    [InlineData(Cadence.Weekly, "2026-03-10", "2026-03-11", "2026-03-19", "2026-03-20")]
    [InlineData(Cadence.Monthly, "2026-04-10", "2026-04-13", "2026-05-22", "2026-05-25")]
    public void Each_cadence_has_its_limit_and_twice_of_it_is_high(Cadence cadence, string still, string stale, string last, string high)
    {
        Assert.Empty(CheckedIn(cadence).Find<S04StaleObjective>(still));
        Assert.Equal(Severity.Medium, Assert.Single(CheckedIn(cadence).Find<S04StaleObjective>(stale)).Severity);
        Assert.Equal(Severity.Medium, Assert.Single(CheckedIn(cadence).Find<S04StaleObjective>(last)).Severity);
        Assert.Equal(Severity.High, Assert.Single(CheckedIn(cadence).Find<S04StaleObjective>(high)).Severity);
    }

    [Fact]
    [Trait("Behaviour", "63")]
    public void A_missed_check_in_escalates_by_working_days_one_grace_period_a_level()
    {
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner)], Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-11")).Told);
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner)], Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-19")).Told);
        Assert.Equal(
            [new Told("m1", Audience.ObjectiveOwner), new Told(Given.Boss, Audience.CompanyOwner)],
            Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-20")).Told);
    }

    /// <summary>The sentence is read in the team's channel.</summary>
    [Fact]
    public void What_it_says_blames_nobody() =>
        Assert.StartsWith("Nobody has said how ", Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-11")).Why, StringComparison.Ordinal);

    [Fact]
    public void The_owners_absence_and_holidays_are_skipped()
    {
        Assert.Empty(CheckedIn().Absence("m1", "2026-03-09", "2026-03-10").Find<S04StaleObjective>("2026-03-12"));
        Assert.Single(CheckedIn().Absence("m1", "2026-03-09", "2026-03-10").Find<S04StaleObjective>("2026-03-13"));
        Assert.Empty(CheckedIn().Holiday("2026-03-09").Find<S04StaleObjective>("2026-03-11"));
        Assert.Single(CheckedIn().Absence("m2", "2026-03-09", "2026-03-10").Find<S04StaleObjective>("2026-03-11"));
    }

    [Fact]
    public void Any_check_in_resolves_it_by_whomever_and_without_a_change() =>
        Assert.Empty(CheckedIn().CheckIn("A", "2026-03-10", 10, by: "m2").Find<S04StaleObjective>("2026-03-18"));

    [Fact]
    public void Three_times_no_change_is_not_stale() =>
        Assert.Empty(CheckedIn().CheckIn("A", "2026-03-09", 10).CheckIn("A", "2026-03-16", 10).Find<S04StaleObjective>("2026-03-24"));

    [Fact]
    public void A_linked_item_is_no_check_in() =>
        Assert.Single(CheckedIn().Item("m1", "2026-03-11", "A").Find<S04StaleObjective>("2026-03-11"));

    [Fact]
    [Trait("Behaviour", "66")]
    public void A_new_owner_starts_afresh()
    {
        var given = CheckedIn().Edit("A", "2026-03-10", t => t with { OwnerId = "m2" });
        Assert.Empty(given.Find<S04StaleObjective>("2026-03-18"));
        Assert.Single(given.Find<S04StaleObjective>("2026-03-19"));
    }

    [Fact]
    public void An_edit_of_something_else_does_not_restart_the_clock() =>
        Assert.Single(CheckedIn().Edit("A", "2026-03-10", t => t with { Title = "Better" }).Find<S04StaleObjective>("2026-03-11"));

    [Fact]
    [Trait("Behaviour", "59")]
    public void A_paused_goal_is_silent_and_its_clock_starts_again_when_it_goes_on()
    {
        var given = CheckedIn().Edit("A", "2026-03-03", t => t with { Status = ObjectiveStatus.Paused });
        Assert.Empty(given.Find<S04StaleObjective>("2026-03-31"));
        given.Edit("A", "2026-04-01", t => t with { Status = ObjectiveStatus.Active });
        Assert.Empty(given.Find<S04StaleObjective>("2026-04-09"));
        Assert.Single(given.Find<S04StaleObjective>("2026-04-10"));
    }

    [Fact]
    public void A_goal_that_was_never_checked_in_on_counts_from_its_creation_or_its_start()
    {
        var created = Given.Company().Team("t1", "m1").Goal("A", created: "2026-03-02");
        var begun = Given.Company().Team("t1", "m1").Goal("A", t => t with { Start = Given.Date("2026-03-02") });
        foreach (var given in new[] { created, begun })
        {
            Assert.Empty(given.Find<S04StaleObjective>("2026-03-10"));
            Assert.Single(given.Find<S04StaleObjective>("2026-03-11"));
        }
    }

    [Fact]
    public void A_day_on_which_no_prompt_reached_the_owner_does_not_count()
    {
        var given = CheckedIn().Run("t1", "2026-03-10", undelivered: ["m1"]);
        Assert.Empty(given.Find<S04StaleObjective>("2026-03-11"));
        Assert.Single(given.Find<S04StaleObjective>("2026-03-12"));
        Assert.Empty(CheckedIn().Run("t1", "2026-03-11", undelivered: ["m1"]).Find<S04StaleObjective>("2026-03-11"));
        Assert.Single(CheckedIn().Run("t1", "2026-03-12", undelivered: ["m1"]).Find<S04StaleObjective>("2026-03-11"));
        Assert.Single(CheckedIn().Run("t1", "2026-03-10", undelivered: ["m2"]).Find<S04StaleObjective>("2026-03-11"));
    }

    [Fact]
    public void One_prompt_of_two_that_arrived_is_enough() => Assert.Single(CheckedIn().Team("t2", "m1")
        .Run("t1", "2026-03-10", undelivered: ["m1"]).Run("t2", "2026-03-10").Find<S04StaleObjective>("2026-03-11"));

    [Fact]
    public void A_prompt_that_failed_before_the_last_check_in_or_off_the_calendar_changes_nothing() => Assert.Single(CheckedIn()
        .Run("t1", "2026-03-02", undelivered: ["m1"]).Run("t1", "2026-03-07", undelivered: ["m1"]).Find<S04StaleObjective>("2026-03-11"));

    [Fact]
    public void A_goal_that_nobody_owns_is_left_to_S1()
    {
        Assert.Empty(CheckedIn().Edit("A", "2026-03-03", t => t with { OwnerId = null }).Find<S04StaleObjective>("2026-03-31"));
        Assert.Empty(CheckedIn().Member("m1", left: "2026-03-03").Find<S04StaleObjective>("2026-03-31"));
    }

    [Fact]
    public void The_evidence_is_the_last_check_in_so_the_hash_is_blind_to_the_days()
    {
        var (early, late) = (Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-11")), Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-19")));
        Assert.Equal(early.EvidenceHash, late.EvidenceHash);
        Assert.NotEqual(early.EvidenceHash, Assert.Single(CheckedIn().Find<S04StaleObjective>("2026-03-20")).EvidenceHash);
        Assert.Equal("10 %", Assert.Single(early.Evidence).Text);
    }

    [Fact]
    public void The_day_is_the_owners_own()
    {
        var given = Given.Company().Member("m1", zone: "Pacific/Auckland").Team("t1", "m1").Goal("A", t => t with { Cadence = Cadence.Daily })
            .CheckIn("A", "2026-03-02T12:00:00Z"); // the 3rd in Auckland; 17:00 UTC is already the next day there
        Assert.Empty(given.Find<S04StaleObjective>("2026-03-04"));
        Assert.Single(given.Find<S04StaleObjective>("2026-03-05"));
    }
}
