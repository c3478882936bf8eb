using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;

namespace StandupBot.Core.Tests.Commands.Replies;

/// <summary>Goals of a small bakery on Tuesday, 3 March 2026.</summary>
internal static class BakeryGoals
{
    public static readonly DateOnly Today = new(2026, 3, 3);
    public static readonly PersonLabel Ana = new("M1", "Ana Silva");
    public static readonly PersonLabel Bo = new("M2", "Bo Larsen");
    public static readonly PersonLabel Cleo = new("M3", "Cleo Marsh");

    public static readonly GoalLine Growth = new() { Handle = "G1", Title = "Grow the wholesale business", Owner = Ana, Priority = Priority.High, Due = new(2026, 12, 31), Percent = 40 };

    public static readonly GoalLine Accounts = new()
    {
        Handle = "G4", Title = "Wholesale accounts to 20", Owner = Bo, Due = new(2026, 3, 20), Percent = 62.4, Value = 14,
        Measure = new("accounts", 4, 20, "accounts"), Said = GoalStatus.OnTrack,
    };

    public static readonly GoalLine Couriers = new()
    {
        Handle = "G5", Title = "Faster delivery", Owner = Cleo, Percent = 50, Value = 150, Measure = new("minutes", 200, 100, "minutes"), Said = GoalStatus.AtRisk, Due = new(2026, 2, 27),
    };

    public static readonly GoalLine Returns = new() { Handle = "G6", Title = "Fewer returns", Percent = 50, Value = 3, Measure = new("returns", 4, 2, "%"), State = ObjectiveStatus.Paused, Owner = Ana };

    public static readonly GoalLine Survey = new() { Handle = "G11", Title = "Customer survey", Measure = new("answers", 0, 1200, "answers") };
}
