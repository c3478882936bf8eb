using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S14ConfidenceDropTests
{
    private const string Today = "2026-03-20";

    private static Given Goal(string? due = null) => Given.Company().Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => t with { ParentId = "TOP", Due = due is null ? null : Given.Date(due) });

    private static Given Rated(params (string At, int Confidence)[] ratings) => RatedBy([.. ratings.Select(rating => (rating.At, rating.Confidence, "m1"))]);

    private static Given RatedBy(params (string At, int Confidence, string By)[] ratings) =>
        ratings.Aggregate(Goal(), (given, rating) => given.CheckIn("A", rating.At, confidence: rating.Confidence, by: rating.By));

    private static int Count(Given given) => given.Find<S14ConfidenceDrop>(Today).Count;

    [Theory]
    [InlineData(5, 1), InlineData(6, 0), InlineData(8, 0), InlineData(1, 1)]
    public void A_fall_of_three_between_check_ins_is_a_drop(int second, int found) =>
        Assert.Equal(found, Count(Rated(("2026-03-02", 8), ("2026-03-09", second))));

    [Fact]
    public void It_tells_owner_and_parents_owner_and_shows_what_was_said()
    {
        var found = Assert.Single(Rated(("2026-03-02", 8), ("2026-03-09", 4)).Find<S14ConfidenceDrop>(Today));
        Assert.Equal(("S14:A", Severity.Medium), (found.Key, found.Severity));
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner), new Told("m9", Audience.ParentOwner)], found.Told);
        Assert.Equal("Confidence in Goal A (G2) fell: Name of m1 from 8 to 4.", found.Why);
        Assert.Equal("confidence 4 of 10", Assert.Single(found.Evidence).Text);
    }

    [Theory]
    [InlineData("2026-04-02", Severity.High), InlineData("2026-04-03", Severity.Medium), InlineData("2026-03-10", Severity.High)]
    public void It_is_high_when_due_in_fewer_than_ten_working_days(string due, Severity severity) => Assert.Equal(severity, Assert.Single(
        Goal(due).CheckIn("A", "2026-03-02", confidence: 8).CheckIn("A", "2026-03-09", confidence: 4).Find<S14ConfidenceDrop>(Today)).Severity);

    [Fact]
    public void A_first_rating_is_no_drop() => Assert.Equal(0, Count(Rated(("2026-03-09", 1))));

    [Fact]
    public void Another_persons_lower_rating_is_no_drop() =>
        Assert.Equal(0, Count(RatedBy(("2026-03-02", 9, "m1"), ("2026-03-09", 2, "m2"), ("2026-03-10", 9, "m1"))));

    [Fact]
    public void A_check_in_without_a_confidence_lies_between_no_two() =>
        Assert.Equal(1, Count(Goal().CheckIn("A", "2026-03-02", confidence: 8).CheckIn("A", "2026-03-04", 10).CheckIn("A", "2026-03-09", confidence: 5)));

    [Fact]
    public void Small_steps_of_one_person_are_no_drop() =>
        Assert.Equal(0, Count(Rated(("2026-03-02", 9), ("2026-03-03", 7), ("2026-03-04", 5))));

    [Theory]
    [InlineData(8, 0), InlineData(9, 0), InlineData(7, 1)]
    public void It_is_over_when_the_level_before_the_drop_is_reached_again(int later, int found) =>
        Assert.Equal(found, Count(Rated(("2026-03-02", 8), ("2026-03-09", 5), ("2026-03-10", later))));

    [Fact]
    public void The_level_before_a_single_drop_is_the_rating_just_before_it() =>
        Assert.Equal(0, Count(Rated(("2026-03-02", 9), ("2026-03-03", 8), ("2026-03-04", 5), ("2026-03-05", 8))));

    [Fact]
    public void Somebody_elses_good_rating_is_no_recovery() =>
        Assert.Equal(1, Count(RatedBy(("2026-03-02", 8, "m1"), ("2026-03-09", 5, "m1"), ("2026-03-10", 10, "m2"))));

    [Fact]
    public void It_stays_until_then_however_long() => Assert.Equal(1, Count(Rated(("2025-06-02", 8), ("2025-06-09", 5))));

    [Fact]
    public void A_mitigation_is_a_later_check_in_with_a_confidence_and_a_note()
    {
        Given Dropped() => Rated(("2026-03-02", 8), ("2026-03-09", 4));
        Assert.Equal(0, Count(Dropped().CheckIn("A", "2026-03-10", confidence: 4, note: "A second baker starts on Monday", by: "m2")));
        Assert.Equal(1, Count(Dropped().CheckIn("A", "2026-03-10", note: "No idea")));
        Assert.Equal(1, Count(Dropped().CheckIn("A", "2026-03-10", confidence: 4)));
        Assert.Equal(1, Count(Goal().CheckIn("A", "2026-03-02", confidence: 8).CheckIn("A", "2026-03-09", confidence: 4, note: "The oven broke")));
    }

    [Theory]
    [InlineData(7, 7, 0), InlineData(6, 7, 0), InlineData(7, 6, 0), InlineData(6, 6, 1)]
    public void Two_people_who_each_fall_by_two_are_a_drop(int first, int second, int found) => Assert.Equal(found, Count(
        RatedBy(("2026-03-02", 8, "m1"), ("2026-03-02", 8, "m2"), ("2026-03-09", first, "m1"), ("2026-03-10", second, "m2"))));

    [Theory]
    [InlineData("2026-03-13", 1), InlineData("2026-03-16", 0)]
    public void They_must_do_so_within_five_working_days(string second, int found) => Assert.Equal(found, Count(
        RatedBy(("2026-03-02", 8, "m1"), ("2026-03-02", 8, "m2"), ("2026-03-09", 6, "m1"), (second, 6, "m2"))));

    [Theory]
    [InlineData("2026-03-04", 1), InlineData("2026-03-03", 0)]
    public void Each_of_them_may_fall_in_small_steps_within_five_working_days(string first, int found) => Assert.Equal(found, Count(
        RatedBy((first, 8, "m1"), ("2026-03-09", 7, "m1"), ("2026-03-10", 6, "m1"), ("2026-03-09", 8, "m2"), ("2026-03-10", 6, "m2"))));

    [Fact]
    public void When_one_of_the_two_recovers_the_shared_drop_is_over() => Assert.Equal(0, Count(RatedBy(
        ("2026-03-02", 8, "m1"), ("2026-03-02", 8, "m2"), ("2026-03-09", 6, "m1"), ("2026-03-10", 6, "m2"), ("2026-03-11", 8, "m2"))));

    [Fact]
    [Trait("Behaviour", "59")]
    public void A_paused_goal_is_silent() => Assert.Equal(0, Count(
        Rated(("2026-03-02", 8), ("2026-03-09", 4)).Edit("A", "2026-03-10", t => t with { Status = ObjectiveStatus.Paused })));
}
