using StandupBot.Core.Histories;
using StandupBot.Core.Standups;

namespace StandupBot.Replay.Events;

internal static class StandupChanges
{
    public static void Apply(Standup standup, StandupSet set)
    {
        standup.TeamId = set.TeamId.Or(standup.TeamId);
        standup.Channel = set.Channel.Or(standup.Channel);
        standup.Rule = set.Rule.Or(standup.Rule);
        standup.Time = set.Time.Or(standup.Time);
        standup.WindowMinutes = set.WindowMinutes.Or(standup.WindowMinutes);
        standup.ReminderMinutes = set.ReminderMinutes.Or(standup.ReminderMinutes);
        standup.ZoneMode = set.ZoneMode.Or(standup.ZoneMode);
        standup.DigestTime = set.DigestTime.Or(standup.DigestTime);
    }
}
