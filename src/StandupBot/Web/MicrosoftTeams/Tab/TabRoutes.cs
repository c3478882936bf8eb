using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams;

namespace StandupBot.Web.MicrosoftTeams.Tab;

/// <summary>The personal tab "My goals", and the pages that the manifest names.</summary>
internal static class TabRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/teams").ExcludeFromDescription();
        pages.MapGet("/tab", (HttpContext http) => TabFiles.Get(http, "tab.html"));
        pages.MapGet("/privacy", (HttpContext http) => TabFiles.Get(http, "privacy.html"));
        pages.MapGet("/terms", (HttpContext http) => TabFiles.Get(http, "terms.html"));
        pages.MapGet("/{file}", TabFiles.Get);
        pages.MapPost("/api/home", HomeAsync);
    }

    /// <summary>The home view of whoever is signed in; nothing at all for anybody else.</summary>
    private static async Task<IResult> HomeAsync(
        HttpContext http, TabSignIn signIn, IWorkplace workplace, IInbox inbox, TimeProvider clock, CancellationToken cancellation)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (await signIn.WhoAsync(http.Request.Headers.Authorization, cancellation) is not { } who)
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var installation = MicrosoftTeamsIds.Installation(who.TenantId);
        if (await workplace.MemberAsync(installation, new PlatformPerson(who.ObjectId, who.Name), cancellation) is not { } member)
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        var reply = await inbox.ReceiveAsync(new Inbound.HomeOpened($"tab/{Guid.CreateVersion7():N}", installation, member, clock.GetUtcNow()), cancellation);
        return reply is InboundReply.ShowHome home
            ? Results.Text(TabView.Of(home.View).ToJsonString(), "application/json")
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
