using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S07StarvedPriorityTests
{
    private const string Today = "2026-03-31";

    /// <summary>A High goal of the team's, another High one, and a normal and a low one that get the work.</summary>
    private static Given Starving(int lower = 9, int high = 5, string at = "2026-03-30", Func<ObjectiveTerms, ObjectiveTerms>? terms = null) => Given.Company()
        .Team("t1", "lead", "m1").Team("t2", "m5")
        .Goal("A", t => (terms ?? (same => same))(t with { Title = "Sourdough subscription", TeamId = "t1", Priority = Priority.High }))
        .Goal("B", t => t with { TeamId = "t2", Priority = Priority.High, OwnerId = "m5" })
        .Goal("N").Goal("L", t => t with { Priority = Priority.Low })
        .Items(lower - 1, "m1", at, "N").Items(1, "lead", at, "L").Items(high, "m1", at, "B");

    [Fact]
    public void A_high_goal_without_work_while_lower_ones_get_it_is_found()
    {
        var found = Assert.Single(Starving().Find<S07StarvedPriority>(Today));
        Assert.Equal(("S7:A", Severity.High, "t1"), (found.Key, found.Severity, found.TeamId));
        Assert.Equal([new Told("m1", Audience.ObjectiveOwner), new Told("lead", Audience.TeamLead)], found.Told);
        Assert.Equal("Sourdough subscription (G1, high) got no work for 5 working days, while 9 of 14 items of Team t1 served lower goals.", found.Why);
        Assert.Equal(9, found.Evidence.Count);
    }

    [Theory]
    [InlineData(5, 5, 1), InlineData(5, 4, 0), InlineData(5, 6, 0), InlineData(10, 0, 1), InlineData(6, 6, 1)]
    public void Half_of_at_least_ten_linked_items_must_serve_lower_goals(int lower, int high, int found) =>
        Assert.Equal(found, Starving(lower, high).Find<S07StarvedPriority>(Today).Count);

    [Theory]
    [InlineData(ItemLink.BusinessAsUsual), InlineData(ItemLink.Unlinked), InlineData(ItemLink.Unknown)]
    public void Daily_business_and_unlinked_work_are_no_linked_items(ItemLink link) =>
        Assert.Empty(Starving(9, 0).Items(20, "m1", "2026-03-30", link: link).Find<S07StarvedPriority>(Today));

    [Fact]
    public void Only_the_last_five_working_days_count()
    {
        Assert.Single(Starving(at: "2026-03-25").Find<S07StarvedPriority>(Today));
        Assert.Empty(Starving(at: "2026-03-24").Find<S07StarvedPriority>(Today));
        Assert.Empty(Starving().Item("m1", "2026-03-25", "A").Find<S07StarvedPriority>(Today));
        Assert.Single(Starving().Item("m1", "2026-03-24", "A").Find<S07StarvedPriority>(Today));
    }

    [Fact]
    public void Work_of_another_team_is_work() => Assert.Empty(Starving().Item("m5", "2026-03-30", "A").Find<S07StarvedPriority>(Today));

    [Fact]
    public void Work_on_a_goal_below_it_is_not() =>
        Assert.Single(Starving().Goal("C", t => t with { ParentId = "A" }).Item("m5", "2026-03-30", "C").Find<S07StarvedPriority>(Today));

    [Fact]
    public void A_blocked_goal_is_left_to_S9()
    {
        Assert.Empty(Starving().Roadblock("r1", "m1", "2026-03-30", block => block with { ObjectiveId = "A" }).Find<S07StarvedPriority>(Today));
        Assert.Empty(Starving().CheckIn("A", "2026-03-30", status: GoalStatus.Blocked).Find<S07StarvedPriority>(Today));
        Assert.Single(Starving().CheckIn("A", "2026-03-29", status: GoalStatus.Blocked).CheckIn("A", "2026-03-30", status: GoalStatus.OnTrack).Find<S07StarvedPriority>(Today));
        Assert.Single(Starving().Roadblock("r1", "m1", "2026-03-30", block => block with { ObjectiveId = "A", ResolvedAt = Given.Instant("2026-03-30") }).Find<S07StarvedPriority>(Today));
        Assert.Single(Starving().Roadblock("r1", "m1", "2026-03-30", block => block with { ObjectiveId = "N" }).Find<S07StarvedPriority>(Today));
    }

    [Fact]
    public void A_goal_that_is_reported_done_needs_no_work() =>
        Assert.Empty(Starving().CheckIn("A", "2026-03-20", status: GoalStatus.Done).Find<S07StarvedPriority>(Today));

    [Theory]
    [InlineData(Priority.Normal), InlineData(Priority.Low)]
    public void A_recorded_change_of_priority_resolves_it(Priority priority) =>
        Assert.Empty(Starving().Edit("A", "2026-03-31", t => t with { Priority = priority }).Find<S07StarvedPriority>(Today));

    [Fact]
    public void A_goal_that_is_paused_or_not_begun_is_silent()
    {
        Assert.Empty(Starving(terms: t => t with { Status = ObjectiveStatus.Paused }).Find<S07StarvedPriority>(Today));
        Assert.Empty(Starving(terms: t => t with { Start = Given.Date("2026-04-01") }).Find<S07StarvedPriority>(Today));
    }

    [Fact]
    public void Without_a_team_of_its_own_the_owners_team_answers_for_it_first_the_one_that_the_owner_leads()
    {
        Assert.Equal("t1", Assert.Single(Starving(terms: t => t with { TeamId = null }).Find<S07StarvedPriority>(Today)).TeamId);
        var leads = Starving(terms: t => t with { TeamId = null }).Team("t3", "m1");
        Assert.Empty(leads.Find<S07StarvedPriority>(Today));
        Assert.Empty(Starving(terms: t => t with { TeamId = null, OwnerId = "nowhere" }).Find<S07StarvedPriority>(Today));
    }

    [Fact]
    public void New_items_elsewhere_are_no_new_evidence() => Assert.Equal(
        Assert.Single(Starving().Find<S07StarvedPriority>(Today)).EvidenceHash, Assert.Single(Starving(12).Find<S07StarvedPriority>(Today)).EvidenceHash);
}
