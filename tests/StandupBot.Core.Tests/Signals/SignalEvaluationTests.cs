using System.Diagnostics;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Tests.Signals;

public sealed class SignalEvaluationTests
{
    private sealed class Rule(string id, TrustBasis restsOn, params Finding[] findings) : ISignalRule
    {
        public SignalDefinition Definition { get; } = new(id, id, 1, Dimension.Vertical)
        {
            Rule = "", Severity = "", Told = "", Resolves = "", Silent = "", Thresholds = options => options.S1, RestsOn = restsOn,
        };

        public IEnumerable<Finding> Evaluate(SignalContext context) => findings;
    }

    private static Finding Of(string signal, string subject, Severity severity) =>
        new() { Signal = signal, Subjects = [subject], Severity = severity, Why = "", Told = [], NextAction = "" };

    [Fact]
    public void Findings_come_most_severe_first_and_by_key_within_a_severity()
    {
        var found = SignalEvaluation.Run(Given.Company().At("2026-03-04"),
        [
            new Rule("S1", TrustBasis.None, Of("S1", "B", Severity.Low), Of("S1", "A", Severity.Low)), new Rule("S2", TrustBasis.None, Of("S2", "A", Severity.High)),
        ]);
        Assert.Equal(["S2:A", "S1:A", "S1:B"], found.Select(finding => finding.Key));
    }

    [Fact]
    [Trait("Behaviour", "67")]
    public void Stale_goal_data_lowers_the_trust_of_a_signal_that_rests_on_it()
    {
        var found = SignalEvaluation.Run(Given.Company().Goal("A").At("2026-03-04"),
            [new Rule("S1", TrustBasis.Goals, Of("S1", "A", Severity.High)), new Rule("S2", TrustBasis.Answers, Of("S2", "A", Severity.High))]);
        Assert.Equal([("S2", Severity.High, false), ("S1", Severity.Medium, true)], found.Select(finding => (finding.Signal, finding.Severity, finding.TrustNote is not null)));
    }

    [Fact]
    public void The_same_snapshot_gives_the_same_findings()
    {
        var snapshot = Large(people: 60, goals: 20);
        Assert.Equal(
            SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules).Select(finding => (finding.Key, finding.EvidenceHash, finding.Why)),
            SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules).Select(finding => (finding.Key, finding.EvidenceHash, finding.Why)));
    }

    /// <summary>The promise is 50 ms and 2 s on an idle machine; ten times as much is allowed here, where many tests share the processor.</summary>
    [Theory]
    [InlineData(200, 40, 500, 40), InlineData(5000, 1000, 20000, 3)]
    public void An_evaluation_costs_what_the_data_weighs_and_no_more(int people, int goals, int milliseconds, int tries)
    {
        var snapshot = Large(people, goals);
        var best = Enumerable.Range(0, tries).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Assert.NotEmpty(SignalEvaluation.Run(new SignalContext(snapshot), SignalCatalogue.Rules));
            return Stopwatch.GetElapsedTime(start);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{people} people, {goals} goals: {best.TotalMilliseconds:0.0} ms, {snapshot.Items.Count} items");
        Assert.True(best < TimeSpan.FromMilliseconds(milliseconds), $"The best of {tries} evaluations took {best.TotalMilliseconds:0} ms.");
    }

    /// <summary>Teams of ten with 60 days of goal check-ins and as many days of work as a snapshot holds, three lines a day each.</summary>
    private static CompanySnapshot Large(int people, int goals)
    {
        var given = Given.Company();
        for (var team = 0; team < people / 10; team++)
            given.Team($"t{team}", [.. Enumerable.Range(team * 10, 10).Select(member => $"m{member}")]);
        for (var goal = 0; goal < goals; goal++)
            given.Goal($"g{goal}", terms => terms with
            {
                OwnerId = $"m{goal * people / goals}", TeamId = goal == 0 ? null : $"t{goal % (people / 10)}", ParentId = goal == 0 ? null : $"g{goal / 4}",
                Priority = (Priority)(goal % 3), Start = new DateOnly(2026, 1, 5), Due = new DateOnly(2026, 4, 30),
            }, created: "2026-01-05");
        for (var day = 0; day < 60; day += 5)
            for (var goal = 0; goal < goals; goal++)
                given.CheckIn($"g{goal}", $"{new DateOnly(2026, 1, 12).AddDays(day):yyyy-MM-dd}", value: day * (goal % 5) / 4.0, confidence: 9 - (day % 7), by: $"m{goal}");
        var dates = Enumerable.Range(0, 29).Select(day => new DateOnly(2026, 3, 3).AddDays(day)).Where(date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        ItemFact[] items = [.. from date in dates from member in Enumerable.Range(0, people) from index in Enumerable.Range(0, 3)
            select Item(date, member, index, (member + index + date.Day) % (goals * 2))];
        return given.Snapshot("2026-03-31") with { Items = items };

        ItemFact Item(DateOnly date, int member, int index, int goal) => new()
        {
            Ref = $"s/{date:yyyy-MM-dd}/m{member}/{index}", StandupId = "s", TeamId = $"t{member / 10}", MemberId = $"m{member}", Date = date,
            At = new DateTimeOffset(date.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero), Text = "Work", State = ItemState.Doing,
            Link = goal < goals ? ItemLink.Linked : ItemLink.Unlinked, ObjectiveId = goal < goals ? $"g{goal}" : null,
        };
    }
}
