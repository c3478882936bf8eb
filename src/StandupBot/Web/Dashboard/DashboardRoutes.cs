using StandupBot.Features.Dashboard;
using StandupBot.Web.Dashboard.Files;
using StandupBot.Web.Dashboard.Pages.Goals;
using StandupBot.Web.Dashboard.Safety;
using StandupBot.Web.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard;

/// <summary>Every address of the dashboard. What is mapped on <c>pages</c> is behind the sign-in, whatever it is.</summary>
internal static class DashboardRoutes
{
    public static void MapDashboard(this WebApplication app)
    {
        app.UseWhen(http => http.Request.Path.StartsWithSegments(DashboardAddress.Path, StringComparison.OrdinalIgnoreCase), dashboard => dashboard
            .Use((http, next) =>
            {
                DashboardHeaders.Set(http.Response.Headers);
                return next(http);
            })
            .UseRateLimiter());
        var open = app.MapGroup(DashboardAddress.Path).ExcludeFromDescription().AddEndpointFilter<FormFilter>();
        open.MapGet("/files/{file}", DashboardFiles.Get);
        SignInRoutes.Map(open);
        LookRoutes.Map(open);
        var pages = open.MapGroup("").RequireAuthorization().AddEndpointFilter<VisitorFilter>();
        pages.MapGet("/", () => Results.LocalRedirect(Navigation.First));
        GoalRoutes.Map(pages);
        UndoRoutes.Map(pages);
        pages.Map("/{**elsewhere}", (HttpContext http) => Refusals.NotHere(http));
    }
}
