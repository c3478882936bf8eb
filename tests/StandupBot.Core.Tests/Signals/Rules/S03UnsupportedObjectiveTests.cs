using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S03UnsupportedObjectiveTests
{
    /// <summary>From Monday 2 March to Friday 10 April: 29 working days after the first.</summary>
    private static Given Top(string due = "2026-04-10", Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Given.Company().Team("t1", "m1")
        .Goal("A", t => (terms ?? (same => same))(t with { Start = Given.Date("2026-03-02"), Due = Given.Date(due) }));

    [Fact]
    public void A_top_level_goal_without_children_and_work_is_found_after_five_working_days()
    {
        Assert.Empty(Top().Find<S03UnsupportedObjective>("2026-03-06"));
        var found = Assert.Single(Top().Find<S03UnsupportedObjective>("2026-03-09"));
        Assert.Equal(("S3:A", Severity.High), (found.Key, found.Severity));
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner), new Told(Given.Boss, Audience.CompanyOwner)], found.Told);
    }

    [Fact]
    public void A_tenth_of_the_time_must_have_gone_as_well()
    {
        var given = Top(due: "2026-06-22"); // 80 working days: a tenth is 8
        Assert.Empty(given.Find<S03UnsupportedObjective>("2026-03-11"));
        Assert.Single(given.Find<S03UnsupportedObjective>("2026-03-12"));
    }

    [Fact]
    public void Holidays_are_no_time_gone() => Assert.Empty(Top().Holiday("2026-03-04").Find<S03UnsupportedObjective>("2026-03-09"));

    [Fact]
    public void An_active_child_supports_it() =>
        Assert.Empty(Top().Goal("B", t => t with { ParentId = "A" }).Find<S03UnsupportedObjective>("2026-03-16"));

    [Theory]
    [InlineData(ObjectiveStatus.Closed), InlineData(ObjectiveStatus.Draft), InlineData(ObjectiveStatus.Paused), InlineData(ObjectiveStatus.Dropped)]
    public void A_child_that_is_not_active_does_not(ObjectiveStatus status) =>
        Assert.Single(Top().Goal("B", t => t with { ParentId = "A", Status = status }).Find<S03UnsupportedObjective>("2026-03-16"));

    [Fact]
    public void An_item_of_the_last_ten_working_days_supports_it()
    {
        Assert.Empty(Top().Item("m1", "2026-03-17", "A").Find<S03UnsupportedObjective>("2026-03-30"));
        Assert.Single(Top().Item("m1", "2026-03-16", "A").Find<S03UnsupportedObjective>("2026-03-30"));
    }

    [Fact]
    public void An_item_below_it_counts_even_when_the_child_is_closed() => Assert.Empty(Top()
        .Goal("B", t => t with { ParentId = "A", Status = ObjectiveStatus.Closed }).Goal("C", t => t with { ParentId = "B", Status = ObjectiveStatus.Closed })
        .Item("m1", "2026-03-20", "C").Find<S03UnsupportedObjective>("2026-03-23"));

    [Fact]
    public void An_item_elsewhere_does_not() =>
        Assert.Single(Top().Goal("X", t => t with { TeamId = "t1" }).Item("m1", "2026-03-20", "X").Find<S03UnsupportedObjective>("2026-03-23"));

    [Fact]
    public void A_goal_that_has_not_begun_is_silent() =>
        Assert.Empty(Top(terms: t => t with { Start = Given.Date("2026-03-30") }).Find<S03UnsupportedObjective>("2026-03-27"));

    [Fact]
    public void A_goal_without_a_due_date_has_no_time_frame() =>
        Assert.Empty(Top(terms: t => t with { Due = null }).Find<S03UnsupportedObjective>("2026-03-30"));

    [Fact]
    public void A_goal_at_the_bottom_is_silent() =>
        Assert.Empty(Top(terms: t => t with { TeamId = "t1" }).Find<S03UnsupportedObjective>("2026-03-30"));

    [Fact]
    public void A_medium_horizon_makes_a_goal_mid_level() =>
        Assert.Single(Top(terms: t => t with { TeamId = "t1", Horizon = Horizon.Medium }).Find<S03UnsupportedObjective>("2026-03-30"));

    [Fact]
    public void So_does_a_child_that_it_once_had()
    {
        var moved = Top(terms: t => t with { TeamId = "t1" }).Goal("B", t => t with { ParentId = "A", TeamId = "t1" })
            .Edit("B", "2026-03-10", t => t with { ParentId = null });
        var closed = Top(terms: t => t with { TeamId = "t1" }).Goal("B", t => t with { ParentId = "A", Status = ObjectiveStatus.Closed });
        Assert.Equal(["S3:A"], moved.Find<S03UnsupportedObjective>("2026-03-30").Select(found => found.Key));
        Assert.Equal(["S3:A"], closed.Find<S03UnsupportedObjective>("2026-03-30").Select(found => found.Key));
    }
}
