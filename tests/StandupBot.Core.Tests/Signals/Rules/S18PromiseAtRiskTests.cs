using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S18PromiseAtRiskTests
{
    private const string Today = "2026-03-02";
    private const string FarOff = "2026-06-01";

    [Fact]
    public void A_promise_without_a_goal_is_at_risk()
    {
        Finding found = Assert.Single(Promised(FarOff, goal: null).Find<S18PromiseAtRisk>(Today));

        Assert.Equal("S18:P1", found.Key);
        Assert.Equal(Severity.High, found.Severity);
        Assert.Equal("Cafe Lume was promised \"40 loaves a day\" by 1 June 2026, and no goal stands behind it.", found.Why);
        Assert.Single(Promised(FarOff, goal: "gone").Find<S18PromiseAtRisk>(Today));
        Assert.Single(Promised(FarOff, goal: "A").Goal("A", t => t with { Status = ObjectiveStatus.Dropped }).Find<S18PromiseAtRisk>(Today));
        Assert.Empty(Promised(FarOff, goal: "A").Goal("A").Find<S18PromiseAtRisk>(Today));
    }

    [Theory]
    [InlineData("2026-03-16", 1)] // 10 working days ahead
    [InlineData("2026-03-17", 0)]
    public void Due_within_10_working_days_with_no_work_in_five_is_at_risk(string due, int findings) =>
        Assert.Equal(findings, WithGoal(due).Find<S18PromiseAtRisk>(Today).Count);

    [Theory]
    [InlineData("2026-02-24", 0)] // five working days, today included
    [InlineData("2026-02-23", 1)]
    public void Work_in_the_last_five_days_on_the_goal_or_below_keeps_it_quiet(string worked, int findings)
    {
        Assert.Equal(findings, WithGoal("2026-03-10").Item("m1", worked, "A").Find<S18PromiseAtRisk>(Today).Count);
        Assert.Equal(findings, WithGoal("2026-03-10").Goal("B", t => t with { ParentId = "A" }).Item("m1", worked, "B").Find<S18PromiseAtRisk>(Today).Count);
        Assert.Single(WithGoal("2026-03-10").Goal("B").Item("m1", worked, "B").Find<S18PromiseAtRisk>(Today));
    }

    [Theory]
    [InlineData("2026-03-05", Severity.Critical)] // 3 working days ahead
    [InlineData("2026-03-06", Severity.High)]
    public void It_is_critical_at_three_working_days(string due, Severity severity) =>
        Assert.Equal(severity, Assert.Single(WithGoal(due).Find<S18PromiseAtRisk>(Today)).Severity);

    // Two points a day from Monday 2 February on; 40 points on Monday 2 March, so 100 after another 30 working days, on 13 April.
    [Theory]
    [InlineData("2026-04-13", 0)]
    [InlineData("2026-04-10", 1)]
    public void A_forecast_later_than_the_promise_is_at_risk(string due, int findings) =>
        Assert.Equal(findings, Progressing(due).Find<S18PromiseAtRisk>(Today).Count);

    [Fact]
    public void Without_three_points_only_the_other_clauses_speak() => Assert.Empty(
        Promised("2026-03-20", "A").Goal("A").CheckIn("A", "2026-02-02", 0).CheckIn("A", "2026-03-02", 1).Find<S18PromiseAtRisk>(Today));

    [Fact]
    public void At_100_percent_nothing_is_at_risk()
    {
        Assert.Empty(WithGoal("2026-03-05").CheckIn("A", Today, 100).Find<S18PromiseAtRisk>(Today));
        Assert.Single(WithGoal("2026-03-05").CheckIn("A", Today, 99).Find<S18PromiseAtRisk>(Today));
        Assert.Empty(WithGoal("2026-02-20").CheckIn("A", Today, 100).Find<S18PromiseAtRisk>(Today));
    }

    [Fact]
    public void A_promise_whose_day_has_passed_is_late_whoever_works_on_it()
    {
        Finding found = Assert.Single(WithGoal("2026-02-27").Item("m1", Today, "A").Find<S18PromiseAtRisk>(Today));

        Assert.Equal(Severity.Critical, found.Severity);
        Assert.Equal(["Late"], found.Facts!);
        Assert.Empty(WithGoal("2026-03-02").Item("m1", Today, "A").Find<S18PromiseAtRisk>(Today));
    }

    [Theory]
    [InlineData(CommitmentState.Kept, null, 0)]
    [InlineData(CommitmentState.Cancelled, null, 0)]
    [InlineData(CommitmentState.Renegotiated, null, 0)]
    [InlineData(CommitmentState.Kept, "A", 0)]
    [InlineData(CommitmentState.Cancelled, "A", 0)]
    [InlineData(CommitmentState.Renegotiated, "A", 1)] // the new date is near, and nobody works on it
    public void It_resolves_when_kept_renegotiated_or_cancelled(CommitmentState state, string? goal, int findings) => Assert.Equal(
        findings, Promised("2026-03-10", goal, promise => promise with { State = state }).Goal("A").Find<S18PromiseAtRisk>(Today).Count);

    [Fact]
    public void A_renegotiated_promise_is_judged_by_its_new_day() => Assert.Empty(
        Promised(FarOff, "A", promise => promise with { State = CommitmentState.Renegotiated }).Goal("A").Find<S18PromiseAtRisk>(Today));

    [Theory]
    [InlineData("company")]
    [InlineData("Team t1")]
    [InlineData("Name of m1")]
    [InlineData(" internal ")]
    public void A_promise_to_ourselves_is_an_internal_target(string customer) =>
        Assert.Empty(Promised(FarOff, null, promise => promise with { Customer = customer }).Find<S18PromiseAtRisk>(Today));

    [Fact]
    public void Its_owner_the_goals_owner_and_the_company_owner_are_told() => Assert.Equal(
        [new Told("m1", Audience.CommitmentOwner), new Told("m2", Audience.ObjectiveOwner), new Told(Given.Boss, Audience.CompanyOwner)],
        Assert.Single(Promised("2026-03-10", "A").Goal("A", t => t with { OwnerId = "m2" }).Find<S18PromiseAtRisk>(Today)).Told);

    [Fact]
    public void A_day_less_is_no_new_evidence() => Assert.Equal(
        Assert.Single(WithGoal("2026-03-12").Find<S18PromiseAtRisk>(Today)).EvidenceHash,
        Assert.Single(WithGoal("2026-03-12").Find<S18PromiseAtRisk>("2026-03-03")).EvidenceHash);

    private static Given Promised(string due, string? goal, Func<CommitmentFact, CommitmentFact>? change = null)
    {
        CommitmentFact promise = new("P1", "Cafe Lume", "40 loaves a day", Given.Date(due), "m1", goal, Given.Instant("2026-01-05"), CommitmentState.Open, null);
        return Given.Company().Team("t1", "m1", "m2").Also(s => s with { Commitments = [(change ?? (same => same))(promise)] });
    }

    private static Given WithGoal(string due) => Promised(due, "A").Goal("A");

    private static Given Progressing(string due) => Promised(due, "A").Goal("A").Item("m1", Today, "A")
        .CheckIn("A", "2026-02-02", 0).CheckIn("A", "2026-02-16", 20).CheckIn("A", "2026-03-02", 40);
}
