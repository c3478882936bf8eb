using Microsoft.Extensions.Options;
using StandupBot.Web.Api.Endpoints;

namespace StandupBot.Web.Api;

/// <summary>Where the API is, its document, and the page that shows it.</summary>
internal static class ApiRoutes
{
    public const string Path = "/api/v1";
    public const string Document = Path + "/openapi.json";

    /// <summary>Nothing at all where Api:Enabled is false.</summary>
    public static void MapApi(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.Enabled)
            return;
        LazyBranch branch = new(app.Services, Prepare, Map);
        app.Map(Path + "/{**rest}", branch.InvokeAsync).ExcludeFromDescription();
        app.MapGet("/api", ApiPageFiles.SendAsync).ExcludeFromDescription();
        app.MapGet("/api/api.css", ApiPageFiles.SendAsync).ExcludeFromDescription();
        app.MapGet("/api/api.js", ApiPageFiles.SendAsync).ExcludeFromDescription();
    }

    private static void Prepare(IApplicationBuilder branch)
    {
        branch.Use(Problems.CatchUnreadableAsync);
        branch.UseStatusCodePages(Problems.FillAsync);
    }

    private static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(Document);
        var api = routes.MapGroup(Path).RequireAuthorization(TokenScheme.Reads);
        CompanyEndpoints.Map(api);
        GoalEndpoints.Map(api);
        StandupEndpoints.Map(api);
        RunEndpoints.Map(api);
        RoadblockEndpoints.Map(api);
        SignalEndpoints.Map(api);
        ScoreEndpoints.Map(api);
        OutsideEndpoints.Map(api);
    }
}
