using StandupBot.Core.Companies.Access;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Work;

namespace StandupBot.Web.Dashboard.Pages.Work;

/// <summary>Where the work went.</summary>
internal static class WorkRoutes
{
    public const string Path = DashboardAddress.Path + "/work";

    public static void Map(RouteGroupBuilder pages) => pages.MapGet("/work", async (HttpContext http, Visitor visitor, WorkMapLoader loader, string? team, CancellationToken cancellation) =>
    {
        if (string.IsNullOrEmpty(team))
            return Page.Of<WorkPage, WorkMap>(http, await loader.LoadAsync(visitor.Call, null, cancellation));
        if (visitor.Call.People.Team(team) is not { } wanted)
            return Refusals.NotHere(http);
        return DashboardRules.SeeTeam(visitor.Call, wanted) is Permission.Refused no
            ? Refusals.NotAllowed(http, no)
            : Page.Of<WorkPage, WorkMap>(http, await loader.LoadAsync(visitor.Call, wanted, cancellation));
    });
}
