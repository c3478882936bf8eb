using StandupBot.Features.Dashboard;
using StandupBot.Web.Dashboard.Files;
using StandupBot.Web.Dashboard.Pages.Goals;
using StandupBot.Web.Dashboard.Pages.Roadblocks;
using StandupBot.Web.Dashboard.Pages.Scores;
using StandupBot.Web.Dashboard.Pages.Settings;
using StandupBot.Web.Dashboard.Pages.Signals;
using StandupBot.Web.Dashboard.Pages.Standups;
using StandupBot.Web.Dashboard.Pages.Work;
using StandupBot.Web.Dashboard.Safety;
using StandupBot.Web.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard;

/// <summary>Every address of the dashboard. What is mapped on <c>pages</c> is behind the sign-in, whatever it is.</summary>
internal static class DashboardRoutes
{
    public static void MapDashboard(this WebApplication app)
    {
        // The host would otherwise put these two before every request by itself, whoever it is for.
        foreach (var early in (string[])["__AuthenticationMiddlewareSet", "__AuthorizationMiddlewareSet"])
            ((IApplicationBuilder)app).Properties[early] = true;
        // In this order: a refusal carries the locks too, and who asks too often is refused before anything else is decided.
        app.UseLater(IsOurs, dashboard => dashboard.Use(LockAsync).UseAuthentication().UseRateLimiter().UseAuthorization());
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
        StandupRoutes.Map(pages);
        SettingsRoutes.Map(pages);
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
