using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S15TargetDriftTests
{
    private const string Today = "2026-03-31";

    /// <summary>From Monday 2 March to Monday 27 April: 40 working days; from 0 to 100 accounts.</summary>
    private static Given Goal(Measure? measure = null, ObjectiveStatus status = ObjectiveStatus.Active) => Given.Company()
        .Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => t with
        {
            ParentId = "TOP", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27"), Measure = measure ?? new Measure("accounts", 0, 100), Status = status,
        }, created: "2026-03-02T08:00:00Z");

    private static ObjectiveTerms Due(ObjectiveTerms terms, string due) => terms with { Due = Given.Date(due) };

    private static ObjectiveTerms Target(ObjectiveTerms terms, double to) => terms with { Measure = terms.Measure! with { To = to } };

    private static int Count(Given given) => given.Find<S15TargetDrift>(Today).Count;

    [Theory]
    [InlineData("2026-05-07", 0)] // 8 days of 40: exactly 20%
    [InlineData("2026-05-08", 1)]
    [InlineData("2026-04-20", 0)]
    public void One_later_date_may_take_a_fifth_of_the_time(string due, int found) =>
        Assert.Equal(found, Count(Goal().Edit("A", "2026-03-10", t => Due(t, due))));

    [Theory]
    [InlineData(80, 0), InlineData(79, 1), InlineData(150, 0)]
    public void One_lower_target_may_take_a_fifth_of_the_range(double target, int found) =>
        Assert.Equal(found, Count(Goal().Edit("A", "2026-03-10", t => Target(t, target))));

    [Theory]
    [Trait("Behaviour", "58")]
    [InlineData(120, 0), InlineData(121, 1), InlineData(50, 0)]
    public void A_decreasing_target_is_loosened_upwards(double target, int found) =>
        Assert.Equal(found, Count(Goal(new Measure("hours", 200, 100)).Edit("A", "2026-03-10", t => Target(t, target))));

    [Fact]
    public void Two_loosening_edits_are_a_drift_however_small()
    {
        var given = Goal().Edit("A", "2026-03-10", t => Target(t, 99));
        Assert.Equal(0, Count(given));
        var found = Assert.Single(given.Edit("A", "2026-03-12", t => Due(t, "2026-04-28")).Find<S15TargetDrift>(Today));
        Assert.Equal(("S15:A", Severity.Medium), (found.Key, found.Severity));
        Assert.Equal([new Told("m9", Audience.ParentOwner)], found.Told);
        Assert.Equal([("edits", 2), ("durationLoosened", 2.5), ("rangeLoosened", 1)], found.Numbers.Select(number => (number.Name, number.Value)));
        Assert.Equal(["due 27 April 2026 -> 28 April 2026", "target 100 -> 99"], found.Evidence.Select(quote => quote.Text));
    }

    [Fact]
    public void One_edit_of_both_is_one_edit() => Assert.Equal(0, Count(Goal().Edit("A", "2026-03-10", t => Target(Due(t, "2026-04-28"), 99))));

    [Fact]
    public void Tightening_neither_counts_nor_makes_good()
    {
        var given = Goal().Edit("A", "2026-03-10", t => Target(t, 90)).Edit("A", "2026-03-12", t => Target(t, 120));
        Assert.Equal(0, Count(given));
        Assert.Equal(1, Count(given.Edit("A", "2026-03-16", t => Target(t, 118))));
    }

    [Fact]
    public void Other_edits_do_not_count() => Assert.Equal(0, Count(
        Goal().Edit("A", "2026-03-10", t => t with { Title = "B" }).Edit("A", "2026-03-12", t => t with { Priority = Priority.Low })));

    [Theory]
    [InlineData("2026-03-11T12:00:00Z", 0), InlineData("2026-03-11T12:00:01Z", 1)]
    public void A_typing_error_put_right_within_24_hours_never_was(string fixedAt, int found) => Assert.Equal(
        found, Count(Goal().Edit("A", "2026-03-10T12:00:00Z", t => Due(t, "2027-04-27")).Edit("A", fixedAt, t => Due(t, "2026-04-28"))));

    [Fact]
    public void One_that_goes_further_the_same_day_puts_nothing_right() => Assert.Equal(
        1, Count(Goal().Edit("A", "2026-03-10T12:00:00Z", t => Due(t, "2026-04-28")).Edit("A", "2026-03-10T15:00:00Z", t => Due(t, "2026-04-29"))));

    [Fact]
    public void A_tightening_by_mistake_is_put_right_in_the_same_way()
    {
        var given = Goal().Edit("A", "2026-03-10T12:00:00Z", t => Due(t, "2026-03-27")).Edit("A", "2026-03-10T15:00:00Z", t => Due(t, "2026-04-28"));
        Assert.Equal(0, Count(given)); // one day later than planned, and not a month
    }

    [Theory]
    [InlineData("2026-03-03T08:00:00Z", 0), InlineData("2026-03-03T08:00:01Z", 1)]
    public void So_with_one_at_the_creation(string at, int found) => Assert.Equal(found, Count(Goal().Edit("A", at, t => Target(t, 10))));

    [Fact]
    public void Edits_of_different_values_do_not_put_each_other_right() => Assert.Equal(1, Count(
        Goal().Edit("A", "2026-03-10T12:00:00Z", t => Target(t, 99)).Edit("A", "2026-03-10T12:05:00Z", t => Due(t, "2026-04-28"))));

    [Fact]
    public void A_recorded_replan_resets_the_sum()
    {
        var given = Goal().Edit("A", "2026-03-10", t => Target(t, 60)).Edit("A", "2026-03-12", t => Due(t, "2026-06-30"), "The partner is late");
        Assert.Equal(0, Count(given));
        Assert.Equal(0, Count(given.Edit("A", "2026-03-16", t => Target(t, 48)))); // a fifth of the 60 in force then
        Assert.Equal(1, Count(given.Edit("A", "2026-03-18", t => Target(t, 47))));
    }

    [Fact]
    public void A_draft_is_still_being_planned()
    {
        var given = Goal(status: ObjectiveStatus.Draft).Edit("A", "2026-03-10", t => Target(t, 60)).Edit("A", "2026-03-12", t => Target(t, 50))
            .Edit("A", "2026-03-16", t => t with { Status = ObjectiveStatus.Active });
        Assert.Equal(0, Count(given));
        Assert.Equal(1, Count(given.Edit("A", "2026-03-20", t => Target(t, 39))));
    }

    [Fact]
    public void To_drop_the_date_or_the_target_loosens_all_of_it()
    {
        Assert.Equal(1, Count(Goal().Edit("A", "2026-03-10", t => t with { Due = null })));
        Assert.Equal(1, Count(Goal().Edit("A", "2026-03-10", t => t with { Measure = null })));
    }

    [Fact]
    public void Another_measure_or_one_without_a_range_cannot_be_compared()
    {
        Assert.Equal(0, Count(Goal().Edit("A", "2026-03-10", t => t with { Measure = new Measure("visits", 0, 5) })));
        Assert.Equal(0, Count(Goal(new Measure("incidents", 5, 5)).Edit("A", "2026-03-10", t => Target(t, 1))));
    }

    [Fact]
    public void A_first_date_or_target_is_no_loosening()
    {
        var given = Given.Company().Goal("A").Edit("A", "2026-03-10", t => Due(t, "2026-06-01")).Edit("A", "2026-03-12", t => t with { Measure = new Measure("x", 0, 1) });
        Assert.Equal(0, Count(given));
    }

    [Fact]
    public void A_paused_goal_is_silent() => Assert.Equal(0, Count(
        Goal().Edit("A", "2026-03-10", t => Target(t, 1)).Edit("A", "2026-03-12", t => t with { Status = ObjectiveStatus.Paused })));
}
