using StandupBot.Core.External;
using StandupBot.Core.Histories;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Demo;

/// <summary>What happened beside the daily answers: roadblocks solved, promises, needs, days off, decisions.</summary>
internal static class DemoIncidents
{
    public static IEnumerable<HistoryEvent> Events(DemoCalendar calendar)
    {
        DateTimeOffset At(int day, int hour, int minute) => calendar.At(calendar.Day(day), hour, minute);
        List<(int Day, HistoryEvent Happened)> events =
        [
            (0, new HistoryEvent.Holiday(null, calendar.Outing, "Company outing") { At = At(0, 11, 0) }),
            (0, new HistoryEvent.Absence("hanne", calendar.Day(7), calendar.Day(9), "yusuf") { At = At(0, 11, 5) }),
            (0, new HistoryEvent.Commitment("lindgren-bench", "Cafe Lindgren", "Window bench repaired", calendar.Day(10), "marta", "G4") { At = At(0, 11, 10) }),
            (0, new HistoryEvent.Commitment("aurora-chairs", "Hotel Aurora", "First ten chairs for the lobby", calendar.Today.AddDays(9), "oskar", "G6") { At = At(0, 11, 12) }),
            (0, new HistoryEvent.Measure("revenue growth %", 3.6) { At = At(0, 12, 0) }),
            (0, new HistoryEvent.Measure("gross margin %", 41.2) { At = At(0, 12, 1) }),
            .. Needs(At, calendar),
            .. Roadblocks(At),
            .. Outside(At),
            .. Decisions(At, calendar),
        ];
        return events.Where(line => line.Day == 0 || calendar.Has(line.Day)).Select(line => line.Happened);
    }

    private static IEnumerable<(int Day, HistoryEvent Happened)> Needs(Func<int, int, int, DateTimeOffset> at, DemoCalendar calendar) =>
    [
        (3, new HistoryEvent.Dependency("trade-login", DemoCompany.Sales, "Trade prices visible after login", "marta") { At = at(3, 14, 10), ToTeamId = DemoCompany.Online, ObjectiveId = "G4" }),
        (4, new HistoryEvent.DependencyAnswer("trade-login", DependencyAnswer.Accept, "nadia") { At = at(4, 10, 20), Date = calendar.Day(6) }),
        (11, new HistoryEvent.Dependency("slot-list", DemoCompany.Online, "A weekly list of free delivery slots", "sam") { At = at(11, 11, 0), ToTeamId = DemoCompany.Workshop, ObjectiveId = "G12" }),
    ];

    private static IEnumerable<(int Day, HistoryEvent Happened)> Roadblocks(Func<int, int, int, DateTimeOffset> at) =>
    [
        (6, new HistoryEvent.Roadblock("r4", RoadblockStepKind.Resolve, "greta", Note: "The chamber sent the addresses") { At = at(6, 9, 40) }),
        (6, new HistoryEvent.Roadblock("r2", RoadblockStepKind.Resolve, "yusuf", Note: "A worn relay, replaced") { At = at(6, 16, 5) }),
        (10, new HistoryEvent.Roadblock("r3", RoadblockStepKind.Resolve, "sam", Note: "The provider had changed a field") { At = at(10, 8, 50) }),
    ];

    private static IEnumerable<(int Day, HistoryEvent Happened)> Outside(Func<int, int, int, DateTimeOffset> at) =>
    [
        (6, new HistoryEvent.MentionTriage("fabric samples", TriageKind.Link, "G4") { At = at(6, 17, 30) }),
        (9, new HistoryEvent.CommitmentChange("lindgren-bench", CommitmentStepKind.Kept) { At = at(9, 15, 0) }),
        (10, new HistoryEvent.Measure("revenue growth %", 4.1) { At = at(10, 12, 0) }),
        (10, new HistoryEvent.Measure("gross margin %", 41.0) { At = at(10, 12, 1) }),
        (11, new HistoryEvent.Mention("m-spare-parts", "freya", "Two people ask for spare screws by post", "spare parts") { At = at(11, 15, 0), Kind = MentionKind.Request }),
        (12, new HistoryEvent.MentionTriage("m-spare-parts", TriageKind.Link, "G13") { At = at(12, 10, 45) }),
    ];

    private static IEnumerable<(int Day, HistoryEvent Happened)> Decisions(Func<int, int, int, DateTimeOffset> at, DemoCalendar calendar)
    {
        var priya = new ItemRef(DemoCompany.Sales, calendar.Day(14), "priya", 0);
        var freya = new ItemRef(DemoCompany.Online, calendar.Day(14), "freya", 0);
        return
        [
            (9, new HistoryEvent.ObjectiveChange("G9", "ravi", new ObjectiveSet { Due = calendar.Today.AddDays(30) }, "The fan has no delivery date before the end of the month") { At = at(9, 14, 30) }),
            (13, new HistoryEvent.Conflict("G6", "G10", "marta", Reason: "Both need Hanne and the glue press in the same two weeks") { At = at(13, 15, 20) }),
            (15, new HistoryEvent.SameWork(priya, freya, SameWorkVerdict.Duplicate, "priya") { At = at(15, 11, 15) }),
            (15, new HistoryEvent.SameWork(priya, freya, SameWorkVerdict.Duplicate, "freya") { At = at(15, 11, 40) }),
        ];
    }
}
