using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

public sealed class S09RoadblockOverdueTests
{
    private const string Monday = "2026-03-02T09:30:00Z";

    [Theory]
    [InlineData(RoadblockKind.Urgent, "2026-03-03", "2026-03-04", "2026-03-05")]
    [InlineData(RoadblockKind.Normal, "2026-03-04", "2026-03-05", "2026-03-09")]
    [InlineData(RoadblockKind.External, "2026-03-09", "2026-03-10", "2026-03-17")]
    public void Each_kind_has_its_limit_and_twice_of_it_is_high(RoadblockKind kind, string still, string late, string twice)
    {
        Given given = Owned(block => block with { Kind = kind });
        Assert.Empty(given.Find<S09RoadblockOverdue>(still));
        Assert.Equal(Severity.Medium, Assert.Single(given.Find<S09RoadblockOverdue>(late)).Severity);
        Assert.Equal(Severity.Medium, Assert.Single(given.Find<S09RoadblockOverdue>(DayBefore(twice))).Severity);
        Assert.Equal(Severity.High, Assert.Single(given.Find<S09RoadblockOverdue>(twice)).Severity);
    }

    [Theory]
    [InlineData("2026-03-02T09:30:00Z", "2026-03-02T13:29:00Z", 0)]
    [InlineData("2026-03-02T09:30:00Z", "2026-03-02T13:30:00Z", 1)]
    [InlineData("2026-02-27T15:00:00Z", "2026-03-02T10:59:00Z", 0)] // two hours on Friday, none over the weekend
    [InlineData("2026-02-27T15:00:00Z", "2026-03-02T11:00:00Z", 1)]
    [InlineData("2026-03-02T07:00:00Z", "2026-03-02T12:59:00Z", 0)] // before 09:00 does not count
    [InlineData("2026-03-02T07:00:00Z", "2026-03-02T13:00:00Z", 1)]
    public void Nobody_to_unblock_it_after_four_working_hours(string raised, string now, int findings)
    {
        IReadOnlyList<Finding> found = Given.Company().Team("t1", "lead", "m1").Roadblock("R1", "m1", raised).Find<S09RoadblockOverdue>(now);

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Equal((Severity.Low, "unowned"), (finding.Severity, finding.Facts![0])));
    }

    [Fact]
    public void One_reported_with_an_unblocker_is_owned_from_the_start() => Assert.Empty(Owned().Find<S09RoadblockOverdue>("2026-03-02"));

    [Fact]
    public void An_unblocker_who_left_unblocks_nothing()
    {
        Given given = Owned().Member("dev", left: "2026-03-03T09:00:00Z");
        Assert.Empty(given.Find<S09RoadblockOverdue>("2026-03-03T12:59:00Z"));
        Assert.Equal("unowned", Assert.Single(Assert.Single(given.Find<S09RoadblockOverdue>("2026-03-03T13:00:00Z")).Facts!));
    }

    [Fact]
    [Trait("Behaviour", "64")]
    public void A_repeated_roadblock_is_carried_forward_with_changed_or_unchanged_and_its_age()
    {
        Finding found = Assert.Single(Owned(Said(("2026-03-03", RoadblockAction.Unchanged))).Find<S09RoadblockOverdue>("2026-03-03"));

        Assert.Equal("S9:R1", found.Key);
        Assert.Equal(Severity.Low, found.Severity);
        Assert.Equal(1, found.Numbers.Single(number => number.Name == "days").Value);
        Assert.Equal(2, found.Numbers.Single(number => number.Name == "standupsUnchanged").Value);
        Assert.Contains("no change since the last stand-up", found.Why, StringComparison.Ordinal);
        Assert.Empty(Owned(Said(("2026-03-03", RoadblockAction.Changed))).Find<S09RoadblockOverdue>("2026-03-03"));
    }

    [Fact]
    public void Twice_in_one_stand_up_is_once() =>
        Assert.Empty(Owned(Said(("2026-03-02", RoadblockAction.Unchanged))).Find<S09RoadblockOverdue>("2026-03-02"));

    [Fact]
    public void A_change_starts_the_count_anew_and_an_assignment_does_not()
    {
        Assert.Empty(Owned(Said(("2026-03-03", RoadblockAction.Unchanged), ("2026-03-04", RoadblockAction.Changed))).Find<S09RoadblockOverdue>("2026-03-04"));
        Assert.Single(Owned(Said(("2026-03-03", RoadblockAction.Changed), ("2026-03-04", RoadblockAction.Unchanged))).Find<S09RoadblockOverdue>("2026-03-04"));
        Assert.Single(Owned(Said(("2026-03-02", RoadblockAction.Assigned), ("2026-03-03", RoadblockAction.Unchanged))).Find<S09RoadblockOverdue>("2026-03-03"));
    }

    [Theory]
    [InlineData("2026-03-18", Severity.Critical)] // 9 working days after Thursday 5 March
    [InlineData("2026-03-19", Severity.Medium)]
    public void It_is_critical_when_its_goal_is_due_within_10_days(string due, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Owned(block => block with { ObjectiveId = "A" })
            .Goal("A", goal => goal with { Due = Given.Date(due) }).Find<S09RoadblockOverdue>("2026-03-05")).Severity);

    [Fact]
    public void It_resolves_when_it_is_closed() =>
        Assert.Empty(Owned(block => block with { ResolvedAt = Given.Instant("2026-03-20") }).Find<S09RoadblockOverdue>("2026-03-20"));

    [Fact]
    public void The_same_words_in_one_team_are_one_roadblock()
    {
        Given twice = Owned().Roadblock("R0", "m1", "2026-03-04", block => block with { Text = " roadblock r1", UnblockerId = "dev" });

        Finding found = Assert.Single(twice.Find<S09RoadblockOverdue>("2026-03-16"));

        Assert.Equal("S9:R1", found.Key);
        Assert.Equal(["R1", "R0"], found.Evidence.Select(quote => quote.Ref));
        Assert.Equal(2, Owned().Roadblock("R2", "m1", Monday, block => block with { UnblockerId = "dev" }).Find<S09RoadblockOverdue>("2026-03-16").Count);
    }

    [Fact]
    public void The_clock_runs_while_the_reporter_is_away_and_stands_while_the_unblocker_is()
    {
        Assert.Single(Owned().Absence("m1", "2026-03-03", "2026-03-06").Find<S09RoadblockOverdue>("2026-03-05"));
        Assert.Empty(Owned().Absence("dev", "2026-03-04", "2026-03-04").Find<S09RoadblockOverdue>("2026-03-05"));
        Assert.Empty(Owned().Holiday("2026-03-04").Find<S09RoadblockOverdue>("2026-03-05"));
    }

    [Fact]
    public void Who_is_told_grows_with_its_age()
    {
        Given given = Owned(block => block with { ObjectiveId = "A" }).Goal("A", goal => goal with { OwnerId = "owner" });

        Assert.Equal(["dev"], TellsOn(Owned(Said(("2026-03-03", RoadblockAction.Unchanged))), "2026-03-03"));
        Assert.Equal(["dev", "lead"], TellsOn(given, "2026-03-05"));
        Assert.Equal(["dev", "lead", "owner", Given.Boss], TellsOn(given, "2026-03-09"));
        Assert.Equal(["m1", "lead"], TellsOn(Given.Company().Team("t1", "lead", "m1").Roadblock("R1", "m1", Monday), "2026-03-02"));

        static IEnumerable<string> TellsOn(Given company, string date) =>
            Assert.Single(company.Find<S09RoadblockOverdue>(date)).Told.Select(told => told.MemberId);
    }

    [Fact]
    public void Ages_are_no_evidence()
    {
        Assert.Equal(HashOn("2026-03-05"), HashOn("2026-03-06"));
        Assert.NotEqual(HashOn("2026-03-06"), HashOn("2026-03-09"));

        static string HashOn(string date) => Assert.Single(Owned().Find<S09RoadblockOverdue>(date)).EvidenceHash;
    }

    private static Given Owned(Func<RoadblockFact, RoadblockFact>? change = null) => Given.Company().Team("t1", "lead", "m1", "dev")
        .Roadblock("R1", "m1", Monday, block => (change ?? (same => same))(block with { UnblockerId = "dev" }));

    private static Func<RoadblockFact, RoadblockFact> Said(params (string Date, RoadblockAction Action)[] said) => block => block with
    {
        Events =
        [
            .. block.Events, .. said.Select(one => new RoadblockEvent(Given.Instant(one.Date), one.Action, "m1", null, null, Given.Date(one.Date))),
        ],
    };

    private static string DayBefore(string date) =>
        Given.Date(date).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
