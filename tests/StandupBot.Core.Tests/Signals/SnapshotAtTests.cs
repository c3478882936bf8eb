using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals;

/// <summary>What came after an instant is not there at it; what was there before is as it was.</summary>
public sealed class SnapshotAtTests
{
    private const string Today = "2026-03-31";

    private static CompanySnapshot On(Given given, string day) => given.Snapshot(Today).At(Given.Instant($"{day}T17:00:00Z"));

    [Fact]
    public void A_goal_has_the_terms_and_the_reports_of_the_day()
    {
        var given = Given.Company().Goal("A", created: "2026-03-02").Edit("A", "2026-03-10", t => t with { Priority = Priority.High }).CheckIn("A", "2026-03-05", 10).CheckIn("A", "2026-03-12", 20);

        var goal = Assert.Single(On(given, "2026-03-09").Objectives);
        Assert.Equal((Priority.Normal, 0, 1), (goal.Terms.Priority, goal.Changes.Count, goal.CheckIns.Count));
        Assert.Equal(Priority.High, Assert.Single(On(given, "2026-03-10").Objectives).Terms.Priority);
        Assert.Empty(On(given, "2026-02-27").Objectives);
    }

    [Fact]
    public void Work_runs_and_roadblocks_are_those_of_the_day()
    {
        var given = Given.Company().Team("t1", "m1", "m2").Item("m1", "2026-03-03").Item("m1", "2026-03-04").Run("t1", "2026-03-03").Run("t1", "2026-03-04")
            .Roadblock("r", "m1", "2026-03-03", block => block with
            {
                UnblockerId = "m2", ResolvedAt = Given.Instant("2026-03-06"),
                Events = [.. block.Events, new RoadblockEvent(Given.Instant("2026-03-04"), RoadblockAction.Assigned, "m1", "m2", null, null)],
            });

        var before = On(given, "2026-03-03");
        Assert.Equal((1, 1), (before.Items.Count, before.Runs.Count));
        Assert.Equal((null, null), (before.Roadblocks[0].UnblockerId, before.Roadblocks[0].ResolvedAt));
        Assert.Equal("m2", On(given, "2026-03-04").Roadblocks[0].UnblockerId);
        Assert.NotNull(On(given, "2026-03-06").Roadblocks[0].ResolvedAt);
        Assert.Empty(On(given, "2026-03-02").Roadblocks);
        Assert.Null(given.Snapshot(Today).At(Given.Instant("2026-03-03T10:00:00Z")).Runs[0].ClosedAt);
    }

    [Fact]
    public void Answers_and_decisions_that_came_later_are_not_there()
    {
        var given = Given.Company().Member("m1", left: "2026-03-20").Also(s => s with
        {
            Dependencies = [new DependencyFact("d", "t1", "t2", null, "Labels", null, "m1", Given.Instant("2026-03-03"), new DependencyAnswerFact(Given.Instant("2026-03-05"), "m2", "accept", Given.Date("2026-03-20"), null))],
            Commitments = [new CommitmentFact("c", "Cafe", "Loaves", Given.Date("2026-03-30"), "m1", null, Given.Instant("2026-03-03"), CommitmentState.Kept, Given.Instant("2026-03-05"))],
            Mentions = [new MentionFact("m", "m1", Given.Instant("2026-03-03"), "Smaller bags", null, "bags", MentionKind.Other)],
            Triages = [new TriageFact("bags", "dismiss", null, "no", Given.Instant("2026-03-05"), "m1")],
            Conflicts = [new ConflictFact("A", "B", null, null, "m1", Given.Instant("2026-03-05"))],
            SameWork = [new SameWorkFact("a", "b", "duplicate", "m1", Given.Instant("2026-03-05"))],
            Pulls = [new PullFact("m1", Given.Date("2026-03-05"), Given.Instant("2026-03-05"), ["A", "B"])],
        });

        var then = On(given, "2026-03-04");
        Assert.Null(then.Dependencies[0].Answer);
        Assert.Equal((CommitmentState.Open, null), (then.Commitments[0].State, then.Commitments[0].ChangedAt));
        Assert.Equal((1, 0, 0, 0, 0), (then.Mentions.Count, then.Triages.Count, then.Conflicts.Count, then.SameWork.Count, then.Pulls.Count));
        Assert.Null(then.Members.Single(member => member.Id == "m1").LeftAt);
        var later = On(given, "2026-03-23");
        Assert.Equal((CommitmentState.Kept, 1, 1, 1, 1), (later.Commitments[0].State, later.Triages.Count, later.Conflicts.Count, later.SameWork.Count, later.Pulls.Count));
        Assert.NotNull(later.Members.Single(member => member.Id == "m1").LeftAt);
        Assert.NotNull(later.Dependencies[0].Answer);
        Assert.Empty(On(given, "2026-03-02").Mentions);
    }
}
