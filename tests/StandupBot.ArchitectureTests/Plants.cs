using StandupBot.Core.Planted;
using StandupBot.Planted;
using StandupBot.Scheduling.Planted;
using StandupBot.Web.LocalChat.Planted;

namespace StandupBot.ArchitectureTests;

/// <summary>For each rule the types that break it on purpose: a rule that does not find them could never fail.</summary>
internal static class Plants
{
    public static IReadOnlyDictionary<string, Type[]> By { get; } = new Dictionary<string, Type[]>
    {
        [HouseRules.CoreUsesTheBaseLibraryOnly.Name] = [typeof(CoreWithDatabase)],
        [HouseRules.CoreTouchesNoClock.Name] = [typeof(CoreWithClock), typeof(CoreWithHiddenClock)],
        [HouseRules.CoreRollsNoDice.Name] = [typeof(CoreWithDice)],
        [HouseRules.CoreTouchesNoMachine.Name] = [typeof(CoreWithDisk)],
        [HouseRules.QuartzStaysInScheduling.Name] = [typeof(TimerOutside)],
        [HouseRules.IcalStaysInRecurrence.Name] = [typeof(CalendarOutside)],
        [HouseRules.LocalChatStoresInItsStores.Name] = [typeof(ChatWithDatabase)],
        [HouseRules.SlackStoresInItsStores.Name] = [typeof(Web.Slack.Planted.SlackWithDatabase)],
        [HouseRules.TextsLeaveThroughIntelligence.Name] = [typeof(CallsOut)],
        [HouseRules.Folder("Storage").Name] = [typeof(Storage.Planted.UpTheStairs)],
        [HouseRules.Folder("Telemetry").Name] = [typeof(Telemetry.Planted.UpTheStairs)],
        [HouseRules.Folder("Delivery").Name] = [typeof(Delivery.Planted.UpTheStairs)],
        [HouseRules.Folder("Intake").Name] = [typeof(Intake.Planted.UpTheStairs)],
        [HouseRules.Folder("Intelligence").Name] = [typeof(Intelligence.Planted.UpTheStairs)],
        [HouseRules.Folder("Features").Name] = [typeof(Features.Planted.UpTheStairs)],
        [HouseRules.Folder("Web").Name] = [typeof(Web.Planted.NextDoor)],
        [HouseRules.Folder("Scheduling").Name] = [typeof(Scheduling.Planted.NextDoor)],
        [HouseRules.Folder("Demo").Name] = [typeof(Demo.Planted.NextDoor)],
        [HouseRules.Folder("Replay").Name] = [typeof(Replay.Planted.NextDoor)],
    };
}
