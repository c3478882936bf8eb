using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S08ConflictingPrioritiesTests
{
    private const string Today = "2026-03-02"; // a Monday

    [Fact]
    public void The_same_measure_driven_in_opposite_directions_conflicts()
    {
        Finding found = Assert.Single(Opposed().Find<S08ConflictingPriorities>(Today));

        Assert.Equal("S8:A,B", found.Key);
        Assert.Equal(Severity.Medium, found.Severity);
        Assert.Contains("opposite directions", found.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cost", 10, 20)] // the same direction
    [InlineData("price", 20, 10)] // another measure
    [InlineData("cost", 10, 10)] // no direction
    public void Another_measure_or_the_same_direction_does_not(string key, double from, double to) =>
        Assert.Empty(Opposed(b => b with { Measure = new Measure(key, from, to) }).Find<S08ConflictingPriorities>(Today));

    [Theory]
    [InlineData("2026-02-27", "2026-02-27", 1)] // a Friday that both share
    [InlineData("2026-02-27", "2026-02-28", 0)] // B starts on the Saturday after A's last day
    [InlineData("2026-02-28", "2026-02-28", 0)] // only a Saturday is shared
    public void Periods_overlap_if_they_share_a_working_day(string lastOfA, string firstOfB, int findings) =>
        Assert.Equal(findings, Opposed(
            b => b with { Start = Given.Date(firstOfB) }, a => a with { Due = Given.Date(lastOfA) }).Find<S08ConflictingPriorities>(Today).Count);

    [Fact]
    public void A_guardrail_is_a_deliberate_counter_measure()
    {
        Assert.Empty(Opposed(b => b with { Guardrail = true }).Find<S08ConflictingPriorities>(Today));
        Assert.Empty(Opposed(a: a => a with { Guardrail = true }).Find<S08ConflictingPriorities>(Today));
    }

    [Theory]
    [InlineData(ObjectiveStatus.Paused)]
    [InlineData(ObjectiveStatus.Draft)]
    [InlineData(ObjectiveStatus.Closed)]
    public void A_goal_that_is_not_live_conflicts_with_nothing(ObjectiveStatus status)
    {
        Assert.Empty(Opposed(b => b with { Status = status }).Find<S08ConflictingPriorities>(Today));
        Assert.Empty(Conflict(Goals("A", "B").Edit("B", "2026-02-20", b => b with { Status = status })).Find<S08ConflictingPriorities>(Today));
    }

    [Fact]
    public void A_goal_that_has_not_begun_conflicts_with_nothing() =>
        Assert.Empty(Opposed(b => b with { Start = Given.Date("2026-03-03") }).Find<S08ConflictingPriorities>(Today));

    [Theory]
    [InlineData("2026-03-27", "2026-03-27", Severity.High)] // 19 working days ahead
    [InlineData("2026-03-27", "2026-03-30", Severity.Medium)] // one of them in 20
    [InlineData("2026-03-27", null, Severity.Medium)]
    public void It_is_high_when_both_are_due_within_20_days(string dueA, string? dueB, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Opposed(
            b => b with { Due = dueB is null ? null : Given.Date(dueB) }, a => a with { Due = Given.Date(dueA) }).Find<S08ConflictingPriorities>(Today)).Severity);

    [Fact]
    public void More_than_three_high_goals_of_one_owner_conflict()
    {
        Assert.Empty(High(3).Find<S08ConflictingPriorities>(Today));

        Finding found = Assert.Single(High(4).Find<S08ConflictingPriorities>(Today));

        Assert.Equal("S8:m1", found.Key);
        Assert.Equal(4, found.Numbers[0].Value);
        Assert.Equal(["m1", Given.Boss], found.Told.Select(told => told.MemberId));
    }

    [Fact]
    public void Only_live_high_goals_of_the_same_owner_are_counted()
    {
        Assert.Empty(High(3).Goal("N").Find<S08ConflictingPriorities>(Today));
        Assert.Empty(High(3).Goal("P", t => t with { Priority = Priority.High, Status = ObjectiveStatus.Paused }).Find<S08ConflictingPriorities>(Today));
        Assert.Empty(High(3).Goal("O", t => t with { Priority = Priority.High, OwnerId = "m2" }).Find<S08ConflictingPriorities>(Today));
    }

    [Fact]
    public void A_declared_pair_conflicts_until_the_winner_is_recorded()
    {
        Given declared = Conflict(Goals("A", "B"));
        Assert.Equal("S8:A,B", Assert.Single(declared.Find<S08ConflictingPriorities>(Today)).Key);

        Given settled = Conflict(declared, a: "B", b: "A", wins: "A", at: "2026-03-02");
        Assert.Empty(settled.Find<S08ConflictingPriorities>(Today));

        Assert.Single(Conflict(settled, at: "2026-03-03").Find<S08ConflictingPriorities>("2026-03-03"));
    }

    [Fact]
    public void A_recorded_winner_settles_an_opposite_measure_too() =>
        Assert.Empty(Conflict(Opposed(), wins: "B").Find<S08ConflictingPriorities>(Today));

    [Theory]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-03-06", 1)] // the fifth working day
    [InlineData("2026-03-09", 0)]
    public void A_member_pulled_between_two_teams_counts_for_five_working_days(string today, int findings) =>
        Assert.Equal(findings, Pulled().Find<S08ConflictingPriorities>(today).Count);

    [Fact]
    public void A_pull_counts_between_high_goals_of_different_teams_only()
    {
        Assert.Empty(Pulled(b => b with { Priority = Priority.Normal }).Find<S08ConflictingPriorities>(Today));
        Assert.Empty(Pulled(b => b with { TeamId = "t1" }).Find<S08ConflictingPriorities>(Today));
        Assert.Empty(Pulled(b => b with { TeamId = null, OwnerId = Given.Boss }).Find<S08ConflictingPriorities>(Today)); // the boss is in no team
    }

    [Fact]
    public void One_pair_is_one_finding_whatever_speaks_for_it()
    {
        Finding found = Assert.Single(Conflict(Pulled()).Find<S08ConflictingPriorities>(Today));

        Assert.Equal(["declared", "pulled"], found.Facts!.Order());
        Assert.Equal("m3", found.Evidence[0].By);
    }

    [Fact]
    public void Both_owners_and_the_owner_of_the_nearest_common_parent_are_told()
    {
        Given company = Given.Company().Goal("Top", t => t with { OwnerId = "top" }).Goal("Mid", t => t with { OwnerId = "mid", ParentId = "Top" })
            .Goal("A", t => t with { OwnerId = "a", ParentId = "Mid" }).Goal("C", t => t with { OwnerId = "c", ParentId = "Mid" })
            .Goal("B", t => t with { OwnerId = "b", ParentId = "C" });

        Assert.Equal(
            [new Told("a", Audience.ObjectiveOwner), new Told("b", Audience.ObjectiveOwner), new Told("mid", Audience.ParentOwner)],
            Assert.Single(Conflict(company).Find<S08ConflictingPriorities>(Today)).Told);
        Assert.Equal(
            ["m1", Given.Boss], Assert.Single(Conflict(Goals("A", "B")).Find<S08ConflictingPriorities>(Today)).Told.Select(told => told.MemberId));
    }

    [Fact]
    public void Where_the_parents_owner_left_the_company_owner_decides()
    {
        Given company = Given.Company().Member("mid", left: "2026-01-31").Goal("Mid", t => t with { OwnerId = "mid" })
            .Goal("A", t => t with { ParentId = "Mid" }).Goal("B", t => t with { ParentId = "Mid" });

        Assert.Contains(new Told(Given.Boss, Audience.CompanyOwner), Assert.Single(Conflict(company).Find<S08ConflictingPriorities>(Today)).Told);
    }

    [Fact]
    public void A_goal_above_the_other_is_its_own_judge() => Assert.Equal(
        ["m1", "b"], Assert.Single(Conflict(Given.Company().Goal("A").Goal("B", t => t with { ParentId = "A", OwnerId = "b" }))
            .Find<S08ConflictingPriorities>(Today)).Told.Select(told => told.MemberId));

    [Fact]
    public void An_unknown_goal_or_a_goal_against_itself_is_no_pair()
    {
        Assert.Empty(Conflict(Goals("A"), b: "gone").Find<S08ConflictingPriorities>(Today));
        Assert.Empty(Conflict(Goals("A"), b: "A").Find<S08ConflictingPriorities>(Today));
    }

    private static Given Goals(params string[] ids) => ids.Aggregate(Given.Company(), (company, id) => company.Goal(id));

    private static Given Opposed(Func<ObjectiveTerms, ObjectiveTerms>? b = null, Func<ObjectiveTerms, ObjectiveTerms>? a = null)
    {
        ObjectiveTerms Change(ObjectiveTerms terms, double from, double to, Func<ObjectiveTerms, ObjectiveTerms>? change)
        {
            ObjectiveTerms made = terms with { Measure = new Measure("cost", from, to) };
            return change is null ? made : change(made);
        }

        return Given.Company().Goal("A", t => Change(t, 10, 20, a)).Goal("B", t => Change(t, 20, 10, b));
    }

    private static Given High(int count) => Enumerable.Range(1, count).Aggregate(
        Given.Company(), (company, i) => company.Goal($"H{i}", t => t with { Priority = Priority.High }));

    private static Given Conflict(Given given, string a = "A", string b = "B", string? wins = null, string at = "2026-03-01") => given.Also(
        s => s with { Conflicts = [.. s.Conflicts, new ConflictFact(a, b, wins, null, "m3", Given.Instant(at))] });

    private static Given Pulled(Func<ObjectiveTerms, ObjectiveTerms>? b = null) => Given.Company()
        .Team("t1", "m1", "m3").Team("t2", "m2")
        .Goal("A", t => t with { Priority = Priority.High, TeamId = "t1" })
        .Goal("B", t => (b ?? (same => same))(t with { Priority = Priority.High, TeamId = "t2", OwnerId = "m2" }))
        .Also(s => s with { Pulls = [new PullFact("m3", Given.Date("2026-03-02"), Given.Instant("2026-03-02"), ["B", "A"])] });
}
