using StandupBot.Core.Companies;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Features.Standups;

/// <summary>A run as its messages name it.</summary>
internal static class RunViews
{
    public static RunView Of(Run run, Team team, TimeZoneInfo zone, DateTimeOffset until) =>
        new(run.Id, run.StandupId, team.Name, run.Date, new LocalTime(until, zone));
}
