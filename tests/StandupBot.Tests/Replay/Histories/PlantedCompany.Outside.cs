using StandupBot.Core.External;
using StandupBot.Core.Histories;

namespace StandupBot.Tests.Replay.Histories;

/// <content>S17 and S18: customers who are not heard, promises that nobody works for.</content>
internal sealed partial class PlantedCompany
{
    private void PlantOutside()
    {
        Uncovered("too loud", 13, MentionKind.Other);
        Uncovered("no invoice by mail", 23, MentionKind.Contract);
        Uncovered("closed on Sundays", 33, MentionKind.Churn);

        Promise("s18-aimless", 15, 45, null);
        Expect("S18", "s18-aimless", 15, 16);

        // On pace for the promise too: nothing but the missing work endangers it.
        script.Goal("s18-idle-goal", 10, Terms("Idle", 10) with { Due = HistoryScript.Day(35) });
        KeepOnPace("s18-idle-goal", "north4", 10, 35, days: 25);
        Promise("s18-idle", 12, 35, "s18-idle-goal");
        Expect("S18", "s18-idle", 25, 26);

        script.Goal("s18-near-goal", 30, Terms("Near", 30));
        KeepOnPace("s18-near-goal", "north4", 30, 55);
        Promise("s18-near", 36, 42, "s18-near-goal");
        Expect("S18", "s18-near", 36, 37);
    }

    private void Uncovered(string theme, int day, MentionKind kind)
    {
        for (var heard = 0; heard < 3; heard++)
            script.Add(new HistoryEvent.Mention($"{theme} {heard}", heard == 0 ? "east2" : "south2", "They said so on the phone", theme)
            {
                At = HistoryScript.At(day + heard, 12), Account = HistoryScript.Number("account ", heard), Kind = kind,
            });
        Expect("S17", theme, day + 2, day + 3);
    }

    private void Promise(string id, int day, int due, string? goal) =>
        script.Add(new HistoryEvent.Commitment(id, "The city", "A guided evening", HistoryScript.Day(due), "north4", goal) { At = HistoryScript.At(day, 10) });
}
