using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Signals.Score;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Scores;

namespace StandupBot.Web.Dashboard.Pages.Scores;

/// <summary>The alignment score, and the list behind each of its components.</summary>
internal static class ScoreRoutes
{
    public const string Path = DashboardAddress.Path + "/score";

    public static string Of(string component, string? teamId) => $"{Path}/{component}{(teamId is null ? "" : $"?team={Uri.EscapeDataString(teamId)}")}";

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/score", (HttpContext http, Visitor visitor, ScorePageLoader loader, string? team, CancellationToken cancellation) =>
            WithAsync(http, visitor.Call, team, async scope => Page.Of<ScoreOverviewPage, ScorePage>(http, await loader.LoadAsync(visitor.Call, scope, cancellation))));
        pages.MapGet("/score/{component}", (HttpContext http, Visitor visitor, ScorePageLoader loader, string component, string? team, CancellationToken cancellation) =>
            WithAsync(http, visitor.Call, team, async scope => ScoreDefinition.Components.FirstOrDefault(c => string.Equals(c.Id, component, StringComparison.OrdinalIgnoreCase)) is { } found
                ? Page.Of<ComponentPage, ComponentList>(http, await loader.ListAsync(visitor.Call, scope, found, cancellation))
                : Refusals.NotHere(http)));
    }

    /// <summary>The company for its owners, else the reader's own team; a named team for those who may see it.</summary>
    private static async Task<IResult> WithAsync(HttpContext http, Call call, string? teamId, Func<Team?, Task<IResult>> then)
    {
        if (string.IsNullOrEmpty(teamId))
        {
            var own = call.May.OwnsCompany ? null : call.People.TeamsOf(call.Actor.Id).FirstOrDefault();
            return own is null && DashboardRules.SeeCompany(call) is Permission.Refused none ? Refusals.NotAllowed(http, none) : await then(own);
        }

        if (call.People.Team(teamId) is not { } team)
            return Refusals.NotHere(http);
        return DashboardRules.SeeTeam(call, team) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await then(team);
    }
}
