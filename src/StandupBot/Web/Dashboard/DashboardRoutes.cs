using StandupBot.Features.Dashboard;
using StandupBot.Web.Dashboard.Files;
using StandupBot.Web.Dashboard.Pages.Goals;
using StandupBot.Web.Dashboard.Pages.Roadblocks;
using StandupBot.Web.Dashboard.Pages.Scores;
using StandupBot.Web.Dashboard.Pages.Signals;
using StandupBot.Web.Dashboard.Pages.Work;
using StandupBot.Web.Dashboard.Safety;
using StandupBot.Web.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard;

/// <summary>Every address of the dashboard. What is mapped on <c>pages</c> is behind the sign-in, whatever it is.</summary>
internal static class DashboardRoutes
{
    public static void MapDashboard(this WebApplication app)
    {
        // In this order: a refusal carries the locks too, and who asks too often is refused before anything else is decided.
        app.UseWhen(IsOurs, dashboard => dashboard.Use(LockAsync));
        app.UseAuthentication();
        app.UseWhen(IsOurs, dashboard => dashboard.UseRateLimiter());
        app.UseAuthorization();
        var open = app.MapGroup(DashboardAddress.Path).ExcludeFromDescription().Through(s => s.GetRequiredService<FormFilter>());
        open.MapGet("/files/{file}", DashboardFiles.Get);
        SignInRoutes.Map(open);
        LookRoutes.Map(open);
        var pages = open.MapGroup("").RequireAuthorization().Through(s => s.GetRequiredService<VisitorFilter>());
        pages.MapGet("/", () => Results.LocalRedirect(Navigation.First));
        GoalRoutes.Map(pages);
        SignalRoutes.Map(pages);
        ScoreRoutes.Map(pages);
        WorkRoutes.Map(pages);
        RoadblockRoutes.Map(pages);
        UndoRoutes.Map(pages);
        TapRoutes.Map(pages);
        pages.Map("/{**elsewhere}", (HttpContext http) => Refusals.NotHere(http));
    }

    private static bool IsOurs(HttpContext http) => http.Request.Path.StartsWithSegments(DashboardAddress.Path, StringComparison.OrdinalIgnoreCase);

    private static Task LockAsync(HttpContext http, RequestDelegate next)
    {
        DashboardHeaders.Set(http.Response.Headers);
        return next(http);
    }
}
