using System.Globalization;
using System.Text;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Rules;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Tests.Signals.Rules;

/// <summary>Everything that a signal says, in each of its forms, to be read as the person reads it who gets it.</summary>
public sealed class SignalWordingTests
{
    private const string Today = "2026-03-27";

    [Fact]
    public void S1() => Match<S01OwnerlessObjective>(Given.Company().Team("t1", "m1").Member("left", left: "2026-03-20")
        .Goal("A", t => t with { OwnerId = null }).Goal("B", t => t with { OwnerId = "left", ParentId = "A" })
        .Goal("C", t => t with { TeamId = "t1", OwnerId = "away", ParentId = "D", Priority = Priority.High }).Goal("D")
        .Absence("away", "2026-03-16", "2026-04-10"));

    [Fact]
    public void S2() => Match<S02OrphanObjective>(Given.Company().Team("t1", "m1")
        .Goal("A", t => t with { TeamId = "t1" }).Goal("OVER", t => t with { Status = ObjectiveStatus.Closed }).Goal("B", t => t with { ParentId = "OVER", TeamId = "t1" })
        .Goal("C", t => t with { ParentId = "A" }).Goal("D", t => t with { ParentId = "gone" }).Items(2, "m1", "2026-03-26", "B").Items(6, "m1", "2026-03-26", "A"));

    [Fact]
    public void S3() => Match<S03UnsupportedObjective>(Given.Company()
        .Goal("A", t => t with { Start = Given.Date("2026-03-02"), Due = Given.Date("2026-06-30") })
        .Goal("B", t => t with { Start = Given.Date("2026-03-18"), Due = Given.Date("2026-05-29") }));

    [Fact]
    public void S4() => Match<S04StaleObjective>(Given.Company().Team("t1", "m1", "m2")
        .Goal("A").CheckIn("A", "2026-03-17", 40, confidence: 7, status: GoalStatus.AtRisk, note: "The oven is late")
        .Goal("B", t => t with { Cadence = Cadence.Daily, Measure = new Measure("shops", 0, 20, "shops"), TeamId = "t1" }).CheckIn("B", "2026-03-19", 5, status: GoalStatus.OffTrack)
        .Goal("C", t => t with { Cadence = Cadence.Monthly }, created: "2026-02-02"));

    [Fact]
    public void S5() => Match<S05StalledObjective>(Given.Company()
        .Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => t with { ParentId = "TOP", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") })
        .CheckIn("A", "2026-03-09", 20).CheckIn("A", "2026-03-16", 20.5).CheckIn("A", "2026-03-20", 20.5));

    [Fact]
    public void S6() => Match<S06UnlinkedWork>(Given.Company().Team("t1", "m1", "m2").Goal("A")
        .Items(9, "m1", "2026-03-26").Items(2, "m1", "2026-03-25", "A").Items(9, "m2", "2026-03-26", "A").Item("m2", "2026-03-25", "gone"));

    [Fact]
    public void S7() => Match<S07StarvedPriority>(Given.Company().Team("t1", "m1", "m2")
        .Goal("A", t => t with { TeamId = "t1", OwnerId = "m2", Priority = Priority.High }).Goal("B", t => t with { TeamId = "t1" })
        .Items(4, "m1", "2026-03-25", "B").Items(4, "m1", "2026-03-26", "B").Items(4, "m2", "2026-03-26", "B"));

    [Fact]
    public void S8() => Match<S08ConflictingPriorities>(Given.Company().Team("t1", "m1", "m3").Team("t2", "m2")
        .Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => t with { ParentId = "TOP", TeamId = "t1", Priority = Priority.High, Measure = new Measure("stock", 10, 20), Due = Given.Date("2026-04-10") })
        .Goal("B", t => t with { ParentId = "TOP", TeamId = "t2", OwnerId = "m2", Priority = Priority.High, Measure = new Measure("stock", 20, 10), Due = Given.Date("2026-04-17") })
        .Goal("C", t => t with { ParentId = "TOP", TeamId = "t1" }).Goal("D", t => t with { ParentId = "TOP", TeamId = "t1" })
        .Goal("E", t => t with { OwnerId = "m5", Priority = Priority.High, Due = Given.Date("2026-04-10") }).Goal("F", t => t with { OwnerId = "m5", Priority = Priority.High, Due = Given.Date("2026-04-10") })
        .Goal("G", t => t with { OwnerId = "m5", Priority = Priority.High, ParentId = "TOP", Due = Given.Date("2026-04-10") }).Goal("H", t => t with { OwnerId = "m5", Priority = Priority.High, ParentId = "TOP" })
        .Also(s => s with
        {
            Pulls = [new PullFact("m3", Given.Date("2026-03-25"), Given.Instant("2026-03-25"), ["B", "A"])],
            Conflicts =
            [
                new ConflictFact("D", "C", null, "Both want the new oven", "m3", Given.Instant("2026-03-24")), new ConflictFact("A", "B", null, null, "m1", Given.Instant("2026-03-26")),
            ],
        }));

    [Fact]
    public void S8_when_all_of_an_owners_high_goals_are_due() => Match<S08ConflictingPriorities>(Enumerable.Range(1, 4).Aggregate(Given.Company(),
        (company, i) => company.Goal($"H{i}", t => t with { Priority = Priority.High, Due = Given.Date("2026-04-10") })));

    [Fact]
    public void S9() => Match<S09RoadblockOverdue>(Given.Company().Team("t1", "m1", "m2", "m3").Goal("A", t => t with { OwnerId = "m3" }).Goal("SOON", t => t with { Due = Given.Date("2026-04-01") })
        .Roadblock("nobodys", "m2", "2026-03-26").Roadblock("nobodys-too", "m3", "2026-03-26", block => block with { Text = "Roadblock NOBODYS" })
        .Roadblock("late", "m2", "2026-03-24", block => block with { UnblockerId = "m3" })
        .Roadblock("very-late", "m2", "2026-03-16", block => block with
        {
            UnblockerId = "m3", ObjectiveId = "A", Events = [.. block.Events, Step("2026-03-17", RoadblockAction.Changed, "They answer next week"), Step("2026-03-18", RoadblockAction.Changed, "They were asked again")],
        })
        .Roadblock("same", "m2", "2026-03-26", block => block with { UnblockerId = "m3", Events = [.. block.Events, Step("2026-03-27", RoadblockAction.Unchanged, null)] })
        .Roadblock("soon", "m2", "2026-03-24", block => block with { UnblockerId = "m3", ObjectiveId = "SOON" })
        .Roadblock("fresh", "m2", "2026-03-25", block => block with { UnblockerId = "m3" }));

    [Fact]
    public void S10() => Match<S10UnacknowledgedDependency>(Given.Company().Team("t1", "m1").Team("t2", "m2", "m3").Goal("A").Also(s => s with
    {
        Dependencies =
        [
            new DependencyFact("d1", "t1", "t2", null, "New labels", "A", "m1", Given.Instant("2026-03-24"), null),
            new DependencyFact("d2", "t1", null, "m3", "A price list", null, "m1", Given.Instant("2026-03-25"), null),
        ],
    }));

    [Fact]
    public void S11() => Match<S11RedundantWork>(
        Duplicates(Given.Company().Team("t1", "lead1", "m1").Team("t2", "lead2", "m2").Item("m1", Today, text: "Write the new price list for shops").Item("m2", Today, text: "Write the new price list for shops"),
            $"s-t1/{Today}/m1/0", $"s-t2/{Today}/m2/0"), new S11RedundantWork((_, _) => 0));

    [Fact]
    public void S11_within_one_team() => Match<S11RedundantWork>(
        Duplicates(Given.Company().Team("t1", "lead1", "m1", "m2").Item("m1", Today, ticket: "BAKE-7").Item("m2", Today, ticket: "BAKE-7"), $"s-t1/{Today}/m1/0", $"s-t1/{Today}/m2/0"),
        new S11RedundantWork((_, _) => 0));

    [Fact]
    public void S12() => Match<S12ContradictoryStatus>(Given.Company()
        .Goal("A", t => t with { Due = Given.Date("2026-04-03") }).CheckIn("A", "2026-03-26", 80, status: GoalStatus.Done, by: "m2").CheckIn("A", "2026-03-27", 20, status: GoalStatus.Blocked, by: "m3")
        .Goal("B").CheckIn("B", "2026-03-26", status: GoalStatus.OnTrack, by: "m2").CheckIn("B", "2026-03-27", status: GoalStatus.OffTrack, by: "m3")
        .Goal("C", t => t with { Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") })
        .CheckIn("C", "2026-03-25", 8, status: GoalStatus.AtRisk, by: "m2").CheckIn("C", "2026-03-26", 10, status: GoalStatus.OnTrack, by: "m2").CheckIn("C", "2026-03-27", 12, status: GoalStatus.OnTrack));

    [Fact]
    public void S13() => Match<S13DeadlineAtRisk>(Given.Company().Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", Frame).CheckIn("A", "2026-03-03", 2).CheckIn("A", "2026-03-12", 10).CheckIn("A", "2026-03-26", 18)
        .Goal("B", Frame).CheckIn("B", "2026-03-03", 2).CheckIn("B", "2026-03-12", 20).CheckIn("B", "2026-03-26", 40)
        .Goal("C", Frame).CheckIn("C", "2026-03-20", 10)
        .Goal("D", Frame).CheckIn("D", "2026-03-03", 20).CheckIn("D", "2026-03-12", 10).CheckIn("D", "2026-03-26", 4));

    [Fact]
    public void S14() => Match<S14ConfidenceDrop>(Given.Company().Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", t => t with { ParentId = "TOP" }).CheckIn("A", "2026-03-19", confidence: 9).CheckIn("A", "2026-03-26", confidence: 5)
        .CheckIn("A", "2026-03-20", confidence: 8, by: "m2").CheckIn("A", "2026-03-27", confidence: 5, by: "m2"));

    [Fact]
    public void S15() => Match<S15TargetDrift>(Given.Company().Goal("TOP", t => t with { OwnerId = "m9" })
        .Goal("A", Frame, created: "2026-03-02").Edit("A", "2026-03-10", t => t with { Due = Given.Date("2026-05-08") }).Edit("A", "2026-03-12", t => t with { Measure = new Measure("shops", 0, 90) })
        .Goal("B", Frame, created: "2026-03-02").Edit("B", "2026-03-10", t => t with { Due = null })
        .Goal("C", Frame, created: "2026-03-02").Edit("C", "2026-03-10", t => t with { Measure = new Measure("shops", 0, 70) })
        .Goal("D", Frame, created: "2026-03-02").Edit("D", "2026-03-10", t => t with { Measure = null }));

    [Fact]
    public void S16() => Match<S16ParticipationGap>(Enumerable.Range(0, 5).Aggregate(
        Given.Company().Team("t1", "m1", "m2", "m3").Team("t2", "m2").Goal("A", t => t with { TeamId = "t1", Priority = Priority.High }),
        (company, day) => company.Run("t1", $"2026-03-2{3 + day}", answered: day < 2 ? ["m1", "m3"] : ["m1"]).Run("t2", $"2026-03-2{3 + day}")));

    [Fact]
    public void S17() => Match<S17UncoveredTheme>(Given.Company().Also(s => s with
    {
        Mentions =
        [
            .. Heard("smaller bags", MentionKind.Other, ("m1", "2026-03-10", "Cafe Lume"), ("m2", "2026-03-17", "Cafe Lume"), ("m2", "2026-03-25", "Old Mill")),
            .. Heard("allergens", MentionKind.Regulation, ("m1", "2026-03-23", null), ("m2", "2026-03-24", null), ("m3", "2026-03-25", null)),
        ],
    }));

    [Fact]
    public void S18() => Match<S18PromiseAtRisk>(Given.Company().Team("t1", "m1")
        .Goal("A", t => t with { TeamId = "t1", OwnerId = "m2", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27") })
        .CheckIn("A", "2026-03-03", 2).CheckIn("A", "2026-03-12", 10).CheckIn("A", "2026-03-26", 18)
        .Also(s => s with { Commitments = [Promised("none", null, "2026-05-29"), Promised("late", "A", "2026-04-27"), Promised("soon", "A", "2026-04-01")] }));

    private static ObjectiveTerms Frame(ObjectiveTerms terms) =>
        terms with { ParentId = "TOP", Start = Given.Date("2026-03-02"), Due = Given.Date("2026-04-27"), Measure = new Measure("shops", 0, 100) };

    private static RoadblockEvent Step(string at, RoadblockAction action, string? note) => new(Given.Instant(at), action, "m2", null, note, Given.Date(at));

    private static Given Duplicates(Given given, string a, string b) => given.Also(s => s with
    {
        SameWork = [new SameWorkFact(a, b, "duplicate", "m1", Given.Instant(Today)), new SameWorkFact(a, b, "duplicate", "m2", Given.Instant(Today))],
    });

    private static IEnumerable<MentionFact> Heard(string theme, MentionKind kind, params (string By, string At, string? Account)[] said) => said.Select((one, i) =>
        new MentionFact($"{theme}-{i}", one.By, Given.Instant(one.At), $"They asked for {theme}", one.Account, theme, kind));

    private static CommitmentFact Promised(string id, string? goal, string due) =>
        new(id, "Cafe Lume", "forty loaves", Given.Date(due), "m1", goal, Given.Instant("2026-03-02"), CommitmentState.Open, null);

    private static void Match<TRule>(Given given, [System.Runtime.CompilerServices.CallerMemberName] string test = "") where TRule : ISignalRule, new() => Match<TRule>(given, new TRule(), test);

    /// <summary>The rule is made anew, so that its definition is read as it is made.</summary>
    private static void Match<TRule>(Given given, ISignalRule rule, [System.Runtime.CompilerServices.CallerMemberName] string test = "") where TRule : ISignalRule
    {
        StringBuilder text = new();
        var about = rule.Definition;
        text.Append(CultureInfo.InvariantCulture, $"{about.Id} {about.Name} ({about.Dimension}, soft: {about.IsSoft}, rests on: {about.RestsOn})\n");
        text.Append(CultureInfo.InvariantCulture, $"{about.Rule}\n{about.Severity}\n{about.Told}\n{about.Resolves}\n{about.Silent}\n");
        foreach (var finding in rule.Evaluate(given.At(Today)))
            Draw(text, finding);
        Snapshots.Match(text.ToString(), $"{about.Id}{(test.Contains('_', StringComparison.Ordinal) ? $" {test[(test.IndexOf('_', StringComparison.Ordinal) + 1)..].Replace('_', ' ')}" : "")}");
    }

    private static void Draw(StringBuilder text, Finding found)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{found.Key} {found.Severity} of {found.TeamId ?? "the company"}{(found.IsPersonal ? ", personal" : "")}\n{found.Why}\n-> {found.NextAction}\n");
        if (found.WithoutName is { } unnamed)
            text.Append(CultureInfo.InvariantCulture, $"in a channel: {unnamed}\n");
        text.Append(CultureInfo.InvariantCulture, $"numbers: {string.Join(", ", found.Numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Name} {number.Value}")))}\n");
        text.Append(CultureInfo.InvariantCulture, $"told: {string.Join(", ", found.Told.Select(told => $"{told.MemberId} ({told.As})"))}\n");
        text.Append(CultureInfo.InvariantCulture, $"stays the same with: {(found.Facts is null ? "its quotes" : string.Join(", ", found.Facts))}\n");
        foreach (var quote in found.Evidence)
            text.Append(CultureInfo.InvariantCulture, $"> {quote.Text} [{quote.Ref}, {quote.By}, {quote.At:yyyy-MM-dd}]\n");
    }
}
