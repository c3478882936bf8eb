using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Scheduling;
using StandupBot.Web.LocalChat;

namespace StandupBot.Storage.Planted
{
    internal sealed record UpTheStairs(PumpService? Pump);
}

namespace StandupBot.Telemetry.Planted
{
    internal sealed record UpTheStairs(PumpService? Pump);
}

namespace StandupBot.Delivery.Planted
{
    internal sealed record UpTheStairs(ITimetable? Timetable);
}

namespace StandupBot.Intake.Planted
{
    internal sealed record UpTheStairs(PumpService? Pump);
}

namespace StandupBot.Intelligence.Planted
{
    internal sealed record UpTheStairs(ITimetable? Timetable);
}

namespace StandupBot.Features.Planted
{
    internal sealed record UpTheStairs(LocalChatPlatform? Chat);
}

namespace StandupBot.Web.Planted
{
    internal sealed record NextDoor(JobRunner? Runner);
}

namespace StandupBot.Scheduling.Planted
{
    internal sealed record NextDoor(LocalChatPlatform? Chat);
}

namespace StandupBot.Demo.Planted
{
    internal static class NextDoor
    {
        public static TimeSpan Grace => LiveHost.GracePeriod;
    }
}

namespace StandupBot.Replay.Planted
{
    internal sealed record NextDoor(LocalChatPlatform? Chat);
}
