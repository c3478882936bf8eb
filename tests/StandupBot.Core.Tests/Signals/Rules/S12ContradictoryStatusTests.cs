using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S12ContradictoryStatusTests
{
    private const string Today = "2026-03-04"; // Wednesday: three working days reach back to Monday

    [Theory]
    [InlineData(GoalStatus.Done, GoalStatus.Blocked, 1)]
    [InlineData(GoalStatus.AtRisk, GoalStatus.Done, 1)]
    [InlineData(GoalStatus.OnTrack, GoalStatus.OffTrack, 1)]
    [InlineData(GoalStatus.OffTrack, GoalStatus.OnTrack, 1)]
    [InlineData(GoalStatus.Done, GoalStatus.OnTrack, 0)]
    [InlineData(GoalStatus.OnTrack, GoalStatus.AtRisk, 0)]
    [InlineData(GoalStatus.Blocked, GoalStatus.OffTrack, 0)]
    public void Statuses_that_cannot_both_be_true_contradict_each_other(GoalStatus ana, GoalStatus bo, int findings) => Assert.Equal(
        findings, Goal().CheckIn("A", "2026-03-02", status: ana, by: "ana").CheckIn("A", "2026-03-03", status: bo, by: "bo").Find<S12ContradictoryStatus>(Today).Count);

    [Theory]
    [InlineData(30, 50, 0)]
    [InlineData(30, 50.1, 1)]
    public void Values_contradict_when_more_than_20_points_apart(double ana, double bo, int findings) => Assert.Equal(
        findings, Goal().CheckIn("A", "2026-03-02", ana, by: "ana").CheckIn("A", "2026-03-03", bo, by: "bo").Find<S12ContradictoryStatus>(Today).Count);

    [Fact]
    public void Points_are_points_of_progress_and_not_units_of_the_measure()
    {
        static int Count(double to) => Given.Company().Goal("A", t => t with { Measure = new Measure("returns", 200, to) })
            .CheckIn("A", "2026-03-02", 190, by: "ana").CheckIn("A", "2026-03-03", 165, by: "bo").Find<S12ContradictoryStatus>(Today).Count;

        Assert.Equal(1, Count(to: 100));
        Assert.Equal(0, Count(to: 0));
    }

    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-02-27", 0)]
    public void Only_the_last_three_working_days_count(string first, int findings) => Assert.Equal(
        findings, Goal().CheckIn("A", first, status: GoalStatus.Blocked, by: "ana").CheckIn("A", "2026-03-04", status: GoalStatus.Done, by: "bo")
            .Find<S12ContradictoryStatus>(Today).Count);

    [Fact]
    public void What_the_same_person_said_anew_supersedes_it()
    {
        Assert.Empty(Conflict().CheckIn("A", "2026-03-03T15:00:00Z", status: GoalStatus.Done, by: "ana").Find<S12ContradictoryStatus>(Today));
        Assert.Empty(Goal().CheckIn("A", "2026-03-03", status: GoalStatus.Blocked, by: "ana")
            .CheckIn("A", "2026-03-03T15:00:00Z", status: GoalStatus.Done, by: "ana").Find<S12ContradictoryStatus>(Today));
        Assert.Single(Conflict().CheckIn("A", "2026-03-03T15:00:00Z", value: 30, by: "ana").Find<S12ContradictoryStatus>(Today));
    }

    [Fact]
    public void It_resolves_when_the_owner_checks_in_after_the_conflict()
    {
        Assert.Empty(Conflict().CheckIn("A", "2026-03-03T15:00:00Z", status: GoalStatus.Blocked, by: "m1").Find<S12ContradictoryStatus>(Today));
        Assert.Single(Conflict().CheckIn("A", "2026-03-03T15:00:00Z", status: GoalStatus.Blocked, by: "other").Find<S12ContradictoryStatus>(Today));
    }

    [Fact]
    public void An_owner_who_makes_the_conflict_settles_it_with_the_next_check_in()
    {
        Given made = Goal().CheckIn("A", "2026-03-02", status: GoalStatus.Blocked, by: "ana").CheckIn("A", "2026-03-03", status: GoalStatus.Done, by: "m1");
        Assert.Single(made.Find<S12ContradictoryStatus>(Today));

        Assert.Empty(made.CheckIn("A", "2026-03-04", status: GoalStatus.Done, by: "m1").Find<S12ContradictoryStatus>(Today));
        Assert.Single(made.CheckIn("A", "2026-03-04T15:00:00Z", status: GoalStatus.Blocked, by: "ana").Find<S12ContradictoryStatus>(Today));
    }

    [Theory]
    [InlineData("2026-03-17", Severity.High)] // 9 working days ahead
    [InlineData("2026-03-18", Severity.Medium)]
    public void It_is_high_when_due_within_10_days(string due, Severity severity) => Assert.Equal(
        severity, Assert.Single(Conflict(t => t with { Due = Given.Date(due) }).Find<S12ContradictoryStatus>(Today)).Severity);

    [Fact]
    public void The_reporters_and_the_owner_are_told()
    {
        Finding found = Assert.Single(Conflict().Find<S12ContradictoryStatus>(Today));

        Assert.Equal(
            [new Told("bo", Audience.Reporter), new Told("ana", Audience.Reporter), new Told("m1", Audience.ObjectiveOwner)], found.Told);
        Assert.Equal("Goal A (G1): Name of ana said blocked, Name of bo said done.", found.Why);
    }

    [Fact]
    public void A_goal_that_is_not_live_is_silent() =>
        Assert.Empty(Conflict(t => t with { Status = ObjectiveStatus.Paused }).Find<S12ContradictoryStatus>(Today));

    // On Friday 30 January a tenth of 100 working days from 16 January on is gone; on 27 February 30 %; on 2 March 31 %.
    [Theory]
    [InlineData(24, 0)] // 24 of 32: exactly 0.75
    [InlineData(23.9, 1)]
    public void On_track_below_three_quarters_of_the_pace_contradicts_itself(double value, int findings) =>
        Assert.Equal(findings, Paced().CheckIn("A", "2026-03-03", value, status: GoalStatus.OnTrack).Find<S12ContradictoryStatus>(Today).Count);

    [Fact]
    public void The_pace_is_that_of_the_day_of_the_last_value() => Assert.Empty(Paced()
        .CheckIn("A", "2026-02-27", 22.5).CheckIn("A", "2026-03-04", status: GoalStatus.OnTrack).Find<S12ContradictoryStatus>(Today));

    [Theory]
    [InlineData("2026-02-26", 0)] // the fifth working day back
    [InlineData("2026-02-25", 1)]
    public void An_explanation_within_five_days_justifies_optimism(string explained, int findings) => Assert.Equal(findings, Paced()
        .CheckIn("A", explained, 5, note: "The big order comes in April").CheckIn("A", "2026-03-04", 5, status: GoalStatus.OnTrack).Find<S12ContradictoryStatus>(Today).Count);

    [Theory]
    [InlineData(GoalStatus.AtRisk, Curve.Linear)]
    [InlineData(GoalStatus.OnTrack, Curve.Step)]
    [InlineData(GoalStatus.OnTrack, Curve.Binary)]
    [InlineData(GoalStatus.OnTrack, Curve.Maintain)]
    public void Only_on_track_and_only_a_curve_with_a_pace_counts(GoalStatus status, Curve curve) =>
        Assert.Empty(Paced(t => t with { Curve = curve }).CheckIn("A", "2026-03-04", 5, status: status).Find<S12ContradictoryStatus>(Today));

    [Fact]
    public void Without_dates_or_figures_there_is_no_pace()
    {
        Assert.Empty(Goal().CheckIn("A", "2026-03-04", 5, status: GoalStatus.OnTrack).Find<S12ContradictoryStatus>(Today));
        Assert.Empty(Paced().CheckIn("A", "2026-03-04", status: GoalStatus.OnTrack).Find<S12ContradictoryStatus>(Today));
    }

    [Fact]
    public void The_same_contradiction_repeated_is_no_new_evidence() => Assert.Equal(
        Assert.Single(Conflict().Find<S12ContradictoryStatus>(Today)).EvidenceHash,
        Assert.Single(Conflict().CheckIn("A", "2026-03-04", status: GoalStatus.Done, by: "bo").Find<S12ContradictoryStatus>(Today)).EvidenceHash);

    private static Given Goal(Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Given.Company().Goal("A", terms);

    private static Given Conflict(Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Goal(terms)
        .CheckIn("A", "2026-03-02", status: GoalStatus.Blocked, by: "ana").CheckIn("A", "2026-03-03", status: GoalStatus.Done, by: "bo");

    private static Given Paced(Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Goal(t => (terms ?? (same => same))(
        t with { Start = Given.Date("2026-01-16"), Due = Given.Date("2026-06-05") }));
}
