using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Tests.Replay.Histories;

/// <content>S8 to S11: conflicts, roadblocks, dependencies, double work.</content>
internal sealed partial class PlantedCompany
{
    private void PlantHorizontal()
    {
        Conflicts();
        RoadblocksLeftAlone();
        foreach (var day in Starts)
        {
            Unanswered(day);
            DoubleWork(day);
        }
    }

    private void Conflicts()
    {
        script.Goal("s8-more", 16, Terms("More stock", 16) with { Measure = new Measure("stock", 100, 150) });
        script.Goal("s8-less", 16, Terms("Less stock", 16, "south4") with { TeamId = "south", Measure = new Measure("stock", 100, 60) });
        Expect("S8", "s8-less,s8-more", 16, 17);

        script.Person("s8-busy");
        for (var goal = 1; goal <= 4; goal++)
            script.Goal(HistoryScript.Number("s8-high-", goal), 25 + goal, Terms($"Most important thing {goal}", 25 + goal, "s8-busy") with { Priority = Priority.High });
        Expect("S8", "s8-busy", 29, 30);

        script.Goal("s8-quiet", 30, Terms("Quiet mornings", 30));
        script.Goal("s8-tours", 30, Terms("Morning tours", 30, "east4") with { TeamId = "east" });
        script.Add(new HistoryEvent.Conflict("s8-quiet", "s8-tours", "east4") { At = HistoryScript.At(36, 11) });
        Expect("S8", "s8-quiet,s8-tours", 36, 37);
    }

    private void RoadblocksLeftAlone()
    {
        Raise("s9-unowned", 18, new CheckInRoadblock("s9-unowned", "Nobody looks at the leak"));
        Expect("S9", "s9-unowned", 18, 19);

        Raise("s9-urgent", 28, new CheckInRoadblock("s9-urgent", "The gate does not open") { Kind = RoadblockKind.Urgent, UnblockerId = "north1" });
        Expect("S9", "s9-urgent", 29, 31);

        Raise("s9-normal", 38, new CheckInRoadblock("s9-normal", "The manual is missing") { UnblockerId = "north1" });
        Expect("S9", "s9-normal", 40, 42);
    }

    // Two people who answer on that one day only, so that nothing else is in the way.
    private void Raise(string id, int day, CheckInRoadblock roadblock)
    {
        script.Team(id, [id + "-one", id + "-two"]);
        script.Answer(id, id + "-one", day, [HistoryScript.Serving("north-goal-0", $"Looked into {roadblock.Text}")], roadblock);
    }

    private void Unanswered(int day)
    {
        var id = HistoryScript.Number("s10-", day);
        script.Add(new HistoryEvent.Dependency(id, "east", "A plan of the cellar", "east1") { At = HistoryScript.At(day, 10), ToTeamId = "south" });
        Expect("S10", id, day + 2, day + 3);
    }

    // Both answer twice that day: the second form replaces the first, as an edit.
    private void DoubleWork(int day)
    {
        var ticket = HistoryScript.Number("OPS-", day);
        foreach (var (team, person) in ((string, string)[])[("north", "north3"), ("south", "south3")])
            script.Add(new HistoryEvent.CheckIn(team, person, [HistoryScript.Serving(team + "-goal-0", "Wrote the fire drill poster") with { Ticket = ticket }])
            {
                At = HistoryScript.At(day, 10), EditOf = true,
            });
        ItemRef[] items = [new("north", HistoryScript.Day(day), "north3", 0), new("south", HistoryScript.Day(day), "south3", 0)];
        foreach (var item in items)
            script.Add(new HistoryEvent.SameWork(items[0], items[1], SameWorkVerdict.Duplicate, item.MemberId) { At = HistoryScript.At(day + 1, 11) });
        Expect("S11", $"{items[0]},{items[1]}", day + 1, day + 2);
    }
}
