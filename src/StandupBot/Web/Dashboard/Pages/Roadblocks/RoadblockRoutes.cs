using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Roadblocks;

namespace StandupBot.Web.Dashboard.Pages.Roadblocks;

/// <summary>What is in the way, and who clears it.</summary>
internal static class RoadblockRoutes
{
    public const string Path = DashboardAddress.Path + "/roadblocks";

    public static void Map(RouteGroupBuilder pages)
    {
        var roadblocks = pages.MapGroup("/roadblocks");
        roadblocks.MapGet("", BoardAsync);
        roadblocks.MapPost("/{handle}/assign", (HttpContext http, string handle, CancellationToken _) =>
            ActAsync(http, form => new GoalsCommand.AssignBlocker(new RoadblockRef(handle), new MemberRef(form[FormFields.Member].ToString()))));
        roadblocks.MapPost("/{handle}/resolve", (HttpContext http, string handle, CancellationToken _) =>
            ActAsync(http, form => new GoalsCommand.ResolveBlocker(new RoadblockRef(handle), form[FormFields.Note].ToString() is { Length: > 0 } note ? note : null)));
        var promises = pages.MapGroup("/promises/{handle}");
        promises.MapPost("/kept", (HttpContext http, string handle, CancellationToken _) => ActAsync(http, _ => new GoalsCommand.KeepPromise(new PromiseRef(handle))));
        promises.MapPost("/move", (HttpContext http, Visitor visitor, string handle, CancellationToken _) =>
            ActAsync(http, form => CommandParser.Parse("goals", $"promise move {handle} {form[FormFields.Due]}", new CommandContext(visitor.Call.Today, visitor.Call.Names, visitor.Call.Actor.Id))));
    }

    private static async Task<IResult> BoardAsync(HttpContext http, Visitor visitor, RoadblockBoardLoader loader, string? team, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(team))
            return Page.Of<RoadblocksPage, RoadblockBoard>(http, await loader.LoadAsync(visitor.Call, null, cancellation));
        if (visitor.Call.People.Team(team) is not { } wanted)
            return Refusals.NotHere(http);
        return DashboardRules.SeeTeam(visitor.Call, wanted) is Permission.Refused no
            ? Refusals.NotAllowed(http, no)
            : Page.Of<RoadblocksPage, RoadblockBoard>(http, await loader.LoadAsync(visitor.Call, wanted, cancellation));
    }

    private static async Task<IResult> ActAsync(HttpContext http, Func<IFormCollection, ParsedCommand> command)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await Acting.DoAsync(http, command(form), WayBack.PathOf(form[WayBack.Field]));
    }
}
