using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard;

/// <summary>The teams that a page can be narrowed to: those that the reader may see, by name.</summary>
internal static class VisibleTeams
{
    public static List<MapTeam> Of(Call call) =>
        [.. call.People.Teams.Where(t => call.May.SeeTeam(t).IsGranted).OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).Select(t => new MapTeam(t.Id, t.Name))];
}
