using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;

namespace StandupBot.Demo;

/// <summary>What owners say of their goals, about once a week; day 0 is where each goal stood when it was entered.</summary>
internal static class DemoProgress
{
    private static readonly (int Day, string Goal, string By, double? Value, int? Confidence, GoalStatus? Status, string? Note)[] Said =
    [
        (0, "G1", "greta", 2.72, 7, GoalStatus.OnTrack, null),
        (0, "G2", "nadia", 26, 6, GoalStatus.OnTrack, null),
        (0, "G3", "ines", 84, 7, GoalStatus.OnTrack, null),
        (0, "G4", "marta", 4, 7, GoalStatus.OnTrack, null),
        (0, "G5", "priya", 90, 8, GoalStatus.OnTrack, null),
        (0, "G6", "oskar", null, 7, GoalStatus.OnTrack, null),
        (0, "G7", "ines", 8, 7, GoalStatus.OnTrack, null),
        (0, "G8", "tomasz", 12, 7, GoalStatus.OnTrack, null),
        (0, "G9", "ravi", 40, 8, GoalStatus.OnTrack, null),
        (0, "G10", "hanne", 30, 7, GoalStatus.OnTrack, null),
        (0, "G11", "nadia", 5.5, 8, GoalStatus.OnTrack, null),
        (0, "G12", "sam", 20, 8, GoalStatus.OnTrack, null),
        (0, "G13", "freya", 20, 7, GoalStatus.OnTrack, null),
        (0, "G14", "priya", 10, 7, GoalStatus.OnTrack, null),
        (3, "G4", "marta", 4, 7, GoalStatus.OnTrack, null),
        (3, "G11", "nadia", 4.6, 9, GoalStatus.OnTrack, null),
        (3, "G13", "freya", 30, 7, GoalStatus.OnTrack, "Prices are the easy part"),
        (4, "G7", "ines", 7.6, 7, GoalStatus.OnTrack, null),
        (4, "G8", "tomasz", 11.2, 8, GoalStatus.OnTrack, null),
        (5, "G3", "ines", 85, 7, GoalStatus.OnTrack, null),
        (5, "G5", "priya", 90, 8, GoalStatus.OnTrack, null),
        (5, "G6", "oskar", null, 8, GoalStatus.OnTrack, "They like the samples"),
        (5, "G9", "ravi", 60, 7, GoalStatus.OnTrack, null),
        (5, "G10", "hanne", 45, 8, GoalStatus.OnTrack, null),
        (5, "G12", "sam", 40, 8, GoalStatus.OnTrack, null),
        (5, "G14", "priya", 15, 7, GoalStatus.OnTrack, null),
        (6, "G4", "marta", 5, 8, GoalStatus.OnTrack, null),
        (6, "G11", "nadia", 4, 9, GoalStatus.OnTrack, null),
        (9, "G4", "marta", 7, 8, GoalStatus.OnTrack, null),
        (9, "G8", "tomasz", 10.1, 8, GoalStatus.OnTrack, null),
        (9, "G9", "ravi", 70, 6, GoalStatus.AtRisk, "Everything waits for the extraction fan"),
        (10, "G3", "ines", 87, 7, GoalStatus.OnTrack, null),
        (10, "G5", "priya", 255, 9, GoalStatus.OnTrack, null),
        (10, "G6", "oskar", null, 6, GoalStatus.OnTrack, "They ask for a longer warranty"),
        (10, "G7", "ines", 7.6, 6, GoalStatus.OnTrack, null),
        (10, "G10", "hanne", 60, 8, GoalStatus.OnTrack, null),
        (10, "G11", "nadia", 2.8, 10, GoalStatus.Done, "Two minutes fifty, measured ten times"),
        (10, "G12", "sam", 60, 7, GoalStatus.OnTrack, null),
        (10, "G14", "priya", 25, 7, GoalStatus.OnTrack, null),
        (12, "G1", "greta", 2.81, 7, GoalStatus.OnTrack, null),
        (12, "G5", "priya", 300, 10, GoalStatus.Done, "14 designers called back already"),
        (13, "G2", "nadia", 27, 7, GoalStatus.OnTrack, null),
        (13, "G4", "marta", 9, 9, GoalStatus.OnTrack, null),
        (14, "G8", "tomasz", 9.3, 8, GoalStatus.OnTrack, null),
        (14, "G9", "ravi", 70, 3, GoalStatus.Blocked, "Twelve days without the fan"),
        (15, "G3", "ines", 88, 7, GoalStatus.OnTrack, null),
        (15, "G4", "marta", 10, 9, GoalStatus.OnTrack, null),
        (15, "G10", "hanne", 78, 9, GoalStatus.OnTrack, null),
        (15, "G12", "sam", 65, 6, GoalStatus.AtRisk, "Dates stay guesses without the slot list"),
        (15, "G14", "priya", 45, 8, GoalStatus.OnTrack, null),
    ];

    public static IEnumerable<HistoryEvent> Events(DemoCalendar calendar)
    {
        foreach (var (said, place) in Said.Where(said => calendar.Has(said.Day) || said.Day == 0).Select((said, place) => (said, place)))
        {
            var at = calendar.At(calendar.Day(said.Day), 13, place % 60);
            yield return new HistoryEvent.GoalCheckIn(said.Goal, said.By)
            {
                At = at, Value = said.Value, Confidence = said.Confidence, Status = said.Status, Note = said.Note,
            };
            if (said.Status == GoalStatus.Done)
                yield return new HistoryEvent.ObjectiveChange(said.Goal, said.By, new ObjectiveSet { Status = ObjectiveStatus.Closed }) { At = at.AddMinutes(2) };
        }
    }
}
