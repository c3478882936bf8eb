using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Tests.Replay.Histories;

/// <content>S5, S12 to S15: what check-ins and edits of a goal tell.</content>
internal sealed partial class PlantedCompany
{
    private static readonly int[] Starts = [11, 21, 31];

    private void PlantProgress()
    {
        foreach (var day in Starts)
        {
            Stalled(day);
            Slow(day);
            LosingHeart(day);
        }

        Contradictions();
        Drifting();
    }

    private void Stalled(int day)
    {
        var id = script.Goal(HistoryScript.Number("s5-", day), day, Terms("Does not move", day));
        foreach (var later in (int[])[0, 5, 10, 11])
            script.CheckIn(id, "north4", day + later, 10, 8);
        Expect("S5", id, day + 10, day + 12);
    }

    // With few points it is behind pace at 15 % of its time; with three over ten working days the projection says so too.
    private void Slow(int day)
    {
        var measure = day == Starts[1] ? new Measure($"s13-{day}", 200, 100) : new Measure($"s13-{day}", 0, 100);
        var id = script.Goal(HistoryScript.Number("s13-", day), day, Terms("Too slow", day) with { Measure = measure });
        foreach (var later in (int[])[0, 5, 10, 15])
            script.CheckIn(id, "north4", day + later, measure.From < measure.To ? later * 0.6 : 200 - (later * 0.6), 8);
        Expect("S13", id, day + 5, day + 11);
    }

    private void LosingHeart(int day)
    {
        var id = script.Goal(HistoryScript.Number("s14-", day), day, Terms("Losing heart", day));
        script.CheckIn(id, "north4", day, 0, 9);
        script.CheckIn(id, "north4", day + 4, 10, 5);
        Expect("S14", id, day + 4, day + 6);
    }

    private void Contradictions()
    {
        (string Id, int Day, GoalStatus? One, GoalStatus? Other, double? Value, double? OtherValue)[] cases =
        [
            ("s12-done", 15, GoalStatus.Done, GoalStatus.Blocked, null, null),
            ("s12-track", 25, GoalStatus.OnTrack, GoalStatus.OffTrack, null, null),
            ("s12-value", 35, null, null, 10, 60),
        ];
        foreach (var it in cases)
        {
            script.Goal(it.Id, it.Day, Terms("Two stories", it.Day, "north5"));
            script.CheckIn(it.Id, "north2", it.Day + 1, it.Value, null, it.One);
            script.CheckIn(it.Id, "north3", it.Day + 1, it.OtherValue, null, it.Other);
            Expect("S12", it.Id, it.Day + 1, it.Day + 2);
        }
    }

    private void Drifting()
    {
        script.Goal("s15-twice", 10, Terms("Later and later", 10));
        KeepOnPace("s15-twice", "north4", 10, 40);
        script.Change("s15-twice", "north4", 16, new ObjectiveSet { Due = HistoryScript.Day(52) });
        script.Change("s15-twice", "north4", 19, new ObjectiveSet { Due = HistoryScript.Day(54) });
        Expect("S15", "s15-twice", 19, 20);

        script.Goal("s15-once", 10, Terms("Much later", 10));
        KeepOnPace("s15-once", "north4", 10, 40);
        script.Change("s15-once", "north4", 26, new ObjectiveSet { Due = HistoryScript.Day(65) });
        Expect("S15", "s15-once", 26, 28);

        script.Goal("s15-target", 10, Terms("Half as much", 10) with { Measure = new Measure("s15-target", 0, 100) });
        KeepOnPace("s15-target", "north4", 10, 40);
        script.Change("s15-target", "north4", 36, new ObjectiveSet { Measure = new Measure("s15-target", 0, 60) });
        Expect("S15", "s15-target", 36, 38);
    }
}
