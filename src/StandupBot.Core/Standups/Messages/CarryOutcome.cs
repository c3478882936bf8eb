namespace StandupBot.Core.Standups.Messages;

/// <summary>What became of an item that was planned last time.</summary>
public enum CarryOutcome { Done, GoingOn, Blocked, Dropped }

public static class CarryOutcomes
{
    public static IReadOnlyList<CarryOutcome> All { get; } = [CarryOutcome.Done, CarryOutcome.GoingOn, CarryOutcome.Blocked, CarryOutcome.Dropped];

    public static string Label(CarryOutcome outcome) => outcome switch
    {
        CarryOutcome.Done => "Done",
        CarryOutcome.GoingOn => "Going on",
        CarryOutcome.Blocked => "Blocked",
        _ => "Dropped",
    };
}
