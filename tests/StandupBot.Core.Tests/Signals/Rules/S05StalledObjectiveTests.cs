using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S05StalledObjectiveTests
{
    /// <summary>From Monday 2 March to Monday 27 April: 40 working days, 2.5 points a day expected; three check-ins in two weeks.</summary>
    private static Given Goal(Func<ObjectiveTerms, ObjectiveTerms>? terms = null, double second = 20, double third = 20) => Given.Company().Team("t1", "m1")
        .Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => (terms ?? (same => same))(t with { ParentId = "TOP", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") }))
        .CheckIn("A", "2026-03-09", 20).CheckIn("A", "2026-03-16", second).CheckIn("A", "2026-03-20", third);

    private static Finding Stalled => Assert.Single(Goal().Find<S05StalledObjective>("2026-03-23"));

    [Fact]
    public void Three_check_ins_over_ten_working_days_without_a_move_are_a_stall()
    {
        Assert.Empty(Goal().Find<S05StalledObjective>("2026-03-20"));
        Assert.Equal(("S5:A", Severity.Medium), (Stalled.Key, Stalled.Severity));
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner), new Told("m9", Audience.ParentOwner)], Stalled.Told);
        Assert.Equal([("from", 20), ("to", 20), ("checkIns", 3), ("days", 10), ("expectedRise", 25)], Stalled.Numbers.Select(number => (number.Name, number.Value)));
    }

    [Fact]
    public void Two_check_ins_are_too_few() => Assert.Empty(Given.Company()
        .Goal("A", t => t with { Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") })
        .CheckIn("A", "2026-03-09", 20).CheckIn("A", "2026-03-20", 20).Find<S05StalledObjective>("2026-03-31"));

    [Fact]
    public void A_check_in_without_a_value_is_no_point() => Assert.Empty(Given.Company()
        .Goal("A", t => t with { Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") })
        .CheckIn("A", "2026-03-09", 20).CheckIn("A", "2026-03-16", note: "Busy").CheckIn("A", "2026-03-20", 20).Find<S05StalledObjective>("2026-03-31"));

    [Theory]
    [InlineData(20.9, 1), InlineData(21, 0), InlineData(19, 1)]
    public void One_point_of_progress_is_a_move(double third, int found) =>
        Assert.Equal(found, Goal(third: third).Find<S05StalledObjective>("2026-03-23").Count);

    [Fact]
    public void The_expected_progress_must_have_risen_by_fifteen_points()
    {
        // 100 working days: a point a day, so that the tenth day is not enough and the fifteenth is.
        var given = Goal(t => t with { Due = Given.Date("2026-07-20") });
        Assert.Empty(given.Find<S05StalledObjective>("2026-03-27"));
        Assert.Single(given.Find<S05StalledObjective>("2026-03-30"));
    }

    [Fact]
    public void Only_the_shortest_long_enough_stretch_is_judged()
    {
        var moved = Goal().CheckIn("A", "2026-03-27", 24).CheckIn("A", "2026-04-03", 24);
        Assert.Empty(moved.Find<S05StalledObjective>("2026-04-03"));
        Assert.Single(moved.CheckIn("A", "2026-04-10", 24).Find<S05StalledObjective>("2026-04-10"));
    }

    [Fact]
    public void A_high_priority_makes_it_high() => Assert.Equal(
        Severity.High, Assert.Single(Goal(t => t with { Priority = Priority.High }).Find<S05StalledObjective>("2026-03-23")).Severity);

    [Theory]
    [InlineData(Curve.Binary), InlineData(Curve.Step), InlineData(Curve.Maintain)]
    public void A_declared_curve_without_a_pace_is_silent(Curve curve) =>
        Assert.Empty(Goal(t => t with { Curve = curve }).Find<S05StalledObjective>("2026-03-23"));

    [Theory]
    [Trait("Behaviour", "59")]
    [InlineData(ObjectiveStatus.Paused), InlineData(ObjectiveStatus.Closed), InlineData(ObjectiveStatus.Draft), InlineData(ObjectiveStatus.Dropped)]
    public void Closed_and_paused_goals_are_never_stalled(ObjectiveStatus status) =>
        Assert.Empty(Goal(t => t with { Status = status }).Find<S05StalledObjective>("2026-03-23"));

    [Fact]
    [Trait("Behaviour", "59")]
    public void A_goal_that_has_not_begun_is_never_stalled() =>
        Assert.Empty(Goal(t => t with { Start = Given.Date("2026-03-24") }).Find<S05StalledObjective>("2026-03-23"));

    [Fact]
    [Trait("Behaviour", "59")]
    public void The_time_of_a_pause_is_not_held_against_a_goal() => Assert.Empty(Goal()
        .Edit("A", "2026-03-21", t => t with { Status = ObjectiveStatus.Paused }).Edit("A", "2026-03-22", t => t with { Status = ObjectiveStatus.Active })
        .Find<S05StalledObjective>("2026-03-23"));

    [Fact]
    public void A_goal_without_a_due_date_has_no_pace() => Assert.Empty(Goal(t => t with { Due = null }).Find<S05StalledObjective>("2026-03-23"));

    [Fact]
    public void A_reached_goal_has_no_way_to_go()
    {
        var measure = new Measure("accounts", 0, 20);
        Assert.Empty(Goal(t => t with { Measure = measure }).Find<S05StalledObjective>("2026-03-23"));
        Assert.Single(Goal(t => t with { Measure = measure with { To = 21 } }).Find<S05StalledObjective>("2026-03-23"));
    }

    [Fact]
    [Trait("Behaviour", "58")]
    public void Points_are_measured_on_the_way_to_the_target_also_downwards()
    {
        Measure down = new("days to ship", 200, 100);
        Assert.Empty(Goal(t => t with { Measure = down }, 19, 19).Find<S05StalledObjective>("2026-03-23")); // far beyond the target
        Assert.Single(Goal(t => t with { Measure = down with { To = 10 } }, 19, 18.2).Find<S05StalledObjective>("2026-03-23"));
        Assert.Empty(Goal(t => t with { Measure = down with { To = 10 } }, 19, 18).Find<S05StalledObjective>("2026-03-23"));
        Assert.Empty(Goal(t => t with { Measure = down with { To = 200 } }).Find<S05StalledObjective>("2026-03-23")); // no range
    }

    [Theory]
    [InlineData(22.9, 1), InlineData(23, 0)]
    public void Once_open_it_holds_until_the_goal_has_moved_three_points(double value, int found) => Assert.Equal(
        found, Goal().CheckIn("A", "2026-03-24", value).Open(Stalled, "2026-03-23").Find<S05StalledObjective>("2026-03-25").Count);

    [Fact]
    public void Small_steps_add_up()
    {
        var given = Goal().CheckIn("A", "2026-03-24", 22);
        given.Open(Assert.Single(given.Open(Stalled, "2026-03-23").Find<S05StalledObjective>("2026-03-25")), "2026-03-23");
        Assert.Equal(20, Assert.Single(given.Find<S05StalledObjective>("2026-03-26")).Numbers[0].Value);
        Assert.Empty(given.CheckIn("A", "2026-03-27", 23.5).Find<S05StalledObjective>("2026-03-27"));
    }

    [Fact]
    public void A_replan_resolves_it() => Assert.Empty(Goal().Open(Stalled, "2026-03-23")
        .Edit("A", "2026-03-24", t => t with { Due = Given.Date("2026-06-01") }, "New date").CheckIn("A", "2026-03-24T15:00:00Z", 20).Find<S05StalledObjective>("2026-03-24"));

    [Fact]
    public void A_later_date_without_a_reason_does_not() => Assert.Single(Goal().Open(Stalled, "2026-03-23")
        .Edit("A", "2026-03-24", t => t with { Due = Given.Date("2026-06-01") }).Find<S05StalledObjective>("2026-03-24"));

    [Fact]
    public void Another_report_of_no_change_is_no_new_evidence() => Assert.Equal(
        Stalled.EvidenceHash, Assert.Single(Goal().CheckIn("A", "2026-03-24", 20).Open(Stalled, "2026-03-23").Find<S05StalledObjective>("2026-03-25")).EvidenceHash);

    [Fact]
    public void The_stall_begins_where_the_level_was_reached()
    {
        Given Before(double value) => Given.Company().Goal("A", t => t with { Start = Given.Date("2026-02-23"), Due = Given.Date("2026-04-27") })
            .CheckIn("A", "2026-03-02", value).CheckIn("A", "2026-03-09", 20).CheckIn("A", "2026-03-16", 20).CheckIn("A", "2026-03-20", 20);
        foreach (var outside in new[] { 17.0, 23.0 })
            Assert.Equal(3, Assert.Single(Before(outside).Find<S05StalledObjective>("2026-03-23")).Evidence.Count);
        Assert.Equal(4, Assert.Single(Before(17.1).Find<S05StalledObjective>("2026-03-23")).Evidence.Count);
    }

    [Fact]
    public void A_fall_is_no_way_out_and_still_counts_from_the_level()
    {
        var found = Assert.Single(Goal().CheckIn("A", "2026-03-24", 5).Open(Stalled, "2026-03-23").Find<S05StalledObjective>("2026-03-25"));
        Assert.Equal([20, 5, 4, 12], found.Numbers.Take(4).Select(number => number.Value));
        Assert.Equal("Goal A (G2) went from 20% to 5% in 12 working days, while its plan has it gain 30%.", found.Why);
    }
}
