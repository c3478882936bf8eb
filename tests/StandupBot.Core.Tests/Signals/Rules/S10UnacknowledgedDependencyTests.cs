using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S10UnacknowledgedDependencyTests
{
    [Theory]
    [InlineData("2026-03-03", 0)]
    [InlineData("2026-03-04", 1)]
    public void It_opens_after_two_working_days(string today, int findings) =>
        Assert.Equal(findings, Asked().Find<S10UnacknowledgedDependency>(today).Count);

    [Fact]
    public void The_working_days_are_those_of_the_side_that_is_asked()
    {
        Assert.Empty(Asked().Holiday("2026-03-03", "t2").Find<S10UnacknowledgedDependency>("2026-03-04"));
        Assert.Single(Asked().Holiday("2026-03-03", "t1").Find<S10UnacknowledgedDependency>("2026-03-04"));
        Assert.Empty(Asked(toMember: "b2").Absence("b2", "2026-03-03", "2026-03-03").Find<S10UnacknowledgedDependency>("2026-03-04"));
    }

    [Theory]
    [InlineData("2026-03-17", Severity.High)] // 9 working days after Wednesday 4 March
    [InlineData("2026-03-18", Severity.Medium)]
    public void It_is_high_when_its_goal_is_due_within_10_days(string due, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Asked(goal: "A").Goal("A", goal => goal with { Due = Given.Date(due) })
            .Find<S10UnacknowledgedDependency>("2026-03-04")).Severity);

    [Theory]
    [InlineData("accept", "b1", "2026-03-20", null, 0)]
    [InlineData("accept", "b1", null, null, 1)] // no date
    [InlineData("accept", "b2", "2026-03-20", null, 1)] // neither the lead nor named
    [InlineData("decline", "b1", null, "no time before May", 0)]
    [InlineData("decline", "b1", null, " ", 1)] // no reason
    [InlineData("withdraw", "a1", null, null, 0)]
    public void It_resolves_when_it_is_answered_for_good(string action, string by, string? date, string? reason, int findings) =>
        Assert.Equal(findings, Asked(answer: new(
            Given.Instant("2026-03-04"), by, action, date is null ? null : Given.Date(date), reason)).Find<S10UnacknowledgedDependency>("2026-03-05").Count);

    [Fact]
    public void The_named_member_may_answer_too() => Assert.Empty(Asked(toMember: "b2", answer: new(
        Given.Instant("2026-03-04"), "b2", "accept", Given.Date("2026-03-20"), null)).Find<S10UnacknowledgedDependency>("2026-03-05"));

    [Fact]
    public void A_team_without_a_stand_up_is_missing_coverage_and_not_a_missing_answer()
    {
        Assert.Empty(Asked(enrolled: false).Find<S10UnacknowledgedDependency>("2026-03-09"));
        Assert.Empty(Asked(enrolled: false, toMember: "b2").Find<S10UnacknowledgedDependency>("2026-03-09"));
    }

    [Fact]
    public void The_lead_who_is_asked_and_the_requester_are_told()
    {
        Assert.Equal(
            [new Told("b1", Audience.TeamLead), new Told("a1", Audience.Requester)],
            Assert.Single(Asked().Find<S10UnacknowledgedDependency>("2026-03-04")).Told);
        Assert.Equal(
            ["b2", "b1", "a1"],
            Assert.Single(Asked(toMember: "b2").Find<S10UnacknowledgedDependency>("2026-03-04")).Told.Select(told => told.MemberId));
    }

    [Fact]
    [Trait("Behaviour", "65")]
    public void Nobody_is_asked_to_acknowledge_their_own_update() =>
        Assert.Equal([new Told("b1", Audience.TeamLead)], Assert.Single(Asked(by: "b1").Find<S10UnacknowledgedDependency>("2026-03-04")).Told);

    [Fact]
    [Trait("Behaviour", "68")]
    public void It_names_people_and_specifics() =>
        Assert.Equal("Team t1 needs \"price list\" of Name of b2, and nobody has answered for 2 working days.",
            Assert.Single(Asked(toMember: "b2").Find<S10UnacknowledgedDependency>("2026-03-04")).Why);

    private static Given Asked(
        string? toMember = null, string? goal = null, DependencyAnswerFact? answer = null, bool enrolled = true, string by = "a1") => Given.Company()
        .Team("t1", "a1", "a2").Team("t2", ["b1", "b2"], team => team with { HasStandup = enrolled })
        .Also(s => s with
        {
            Dependencies = [new("D1", "t1", toMember is null ? "t2" : null, toMember, "price list", goal, by, Given.Instant("2026-03-02"), answer)],
        });
}
