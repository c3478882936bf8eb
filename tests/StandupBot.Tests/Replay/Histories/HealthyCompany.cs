using StandupBot.Core.Companies;
using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;

namespace StandupBot.Tests.Replay.Histories;

/// <summary>
/// Three teams of five in which all is well: goals on pace and checked in weekly, every line of work linked, roadblocks solved and
/// needs answered the same day, what customers say taken up. A replay of it opens no signal.
/// </summary>
internal static class HealthyCompany
{
    public const string Owner = "boss";

    /// <summary>Goals run for a hundred working days, so a point a day is on pace.</summary>
    private const int LastDay = 101;

    private static readonly (string Team, string[] Things)[] Teams =
    [
        ("north", ["harbour crane inspection", "quay lighting", "mooring rope stock"]),
        ("south", ["greenhouse heating valves", "tomato seedling trays", "irrigation filter change"]),
        ("east", ["museum ticket printer", "audio guide recordings", "visitor map folding"]),
    ];

    private static readonly string[] Verbs = ["Finished", "Compared", "Prepared", "Reviewed", "Improved", "Documented", "Ordered"];

    public static IReadOnlyList<HistoryEvent> Events(int workingDays)
    {
        var script = new HistoryScript();
        AddTo(script, workingDays);
        return script.Events;
    }

    public static void AddTo(HistoryScript script, int workingDays)
    {
        SetUp(script);
        for (var day = 1; day <= workingDays; day++)
        {
            foreach (var (team, things) in Teams)
                WorkingDay(script, team, things, day);
            if (day % 5 == 0)
                Week(script, day);
        }
    }

    private static string[] People(string team) => [.. Enumerable.Range(1, 5).Select(number => HistoryScript.Number(team, number))];

    private static void SetUp(HistoryScript script)
    {
        script.Add(new HistoryEvent.Company("healthy", "Healthy", Owner, HistoryScript.Zone) { At = HistoryScript.At(1, 7) });
        script.Person(Owner, role: MemberRole.Owner);
        script.Goal("top", 1, Terms("Serve twice as many guests", Owner, null, null) with { External = true, Priority = Priority.High });
        script.Goal("second", 1, Terms("Waste half as much", Owner, null, null) with { External = true });
        foreach (var (team, things) in Teams)
        {
            script.Team(team, People(team));
            for (var goal = 0; goal < things.Length; goal++)
                script.Goal(HistoryScript.Number($"{team}-goal-", goal), 1, Terms($"Modern {things[goal]}", People(team)[goal], team, goal == 2 ? "second" : "top") with
                {
                    Priority = goal == 0 ? Priority.High : Priority.Normal,
                });
        }
    }

    private static ObjectiveTerms Terms(string title, string owner, string? team, string? parent) =>
        new() { Title = title, OwnerId = owner, TeamId = team, ParentId = parent, Due = HistoryScript.Day(LastDay) };

    private static void WorkingDay(HistoryScript script, string team, string[] things, int day)
    {
        var people = People(team);
        for (var person = 0; person < people.Length; person++)
        {
            // Everybody forgets now and then, and never twice in a row.
            if ((day + (person * 3)) % 17 == 0)
                continue;
            var goal = (day + person) % things.Length;
            var text = $"{Verbs[(day + person) % Verbs.Length]} the {things[goal]}, part {HistoryScript.Number("", day)}";
            var stuck = day % 5 == 2 && person == 1;
            script.Answer(team, people[person], day, [HistoryScript.Serving(HistoryScript.Number($"{team}-goal-", goal), text)],
                stuck ? new CheckInRoadblock(HistoryScript.Number($"{team}-block-", day), "A part is missing") { UnblockerId = people[0] } : null);
            if (stuck)
                script.Add(new HistoryEvent.Roadblock(HistoryScript.Number($"{team}-block-", day), RoadblockStepKind.Resolve, people[0]) { At = HistoryScript.At(day, 13) });
        }
    }

    private static void Week(HistoryScript script, int day)
    {
        foreach (var goal in (string[])["top", "second"])
            script.CheckIn(goal, Owner, day, day, 8, GoalStatus.OnTrack);
        foreach (var (team, things) in Teams)
        {
            for (var goal = 0; goal < things.Length; goal++)
                script.CheckIn(HistoryScript.Number($"{team}-goal-", goal), People(team)[goal], day, day, 8, GoalStatus.OnTrack);
        }

        var need = HistoryScript.Number("need-", day);
        script.Add(new HistoryEvent.Dependency(need, "north", "Two helping hands for an afternoon", "north1") { At = HistoryScript.At(day, 10), ToTeamId = "south" });
        script.Add(new HistoryEvent.DependencyAnswer(need, DependencyAnswer.Accept, "south1") { At = HistoryScript.At(day, 11), Date = HistoryScript.Day(day + 2) });
        var heard = HistoryScript.Number("heard-", day);
        script.Add(new HistoryEvent.Mention(heard, "east1", "Would like to come earlier", $"opening hours {heard}") { At = HistoryScript.At(day, 12), Account = "Travel club" });
        script.Add(new HistoryEvent.MentionTriage(heard, TriageKind.Link, "east-goal-0") { At = HistoryScript.At(day, 16) });
    }
}
