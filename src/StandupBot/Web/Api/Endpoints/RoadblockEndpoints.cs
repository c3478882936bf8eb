using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Roadblocks;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Web.Api.Model;
using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>What is in the way of the teams that the person sees, and of the person.</summary>
internal static class RoadblockEndpoints
{
    private const string Group = "Roadblocks";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/roadblocks", ListAsync).Named("listRoadblocks", Group, "Roadblocks", "Those that are open, by number; with \"resolved\" true those that are out of the way.").Produces<ApiPage<ApiRoadblock>>();
        api.MapPost("/roadblocks/{id}/resolve", ResolveAsync).Named("resolveRoadblock", Group, "Say that it is out of the way", "As /goals blockers resolve does: for who reported it, who is to clear it, and the team's lead.")
            .Writes().Produces<ApiRoadblock>();
    }

    private static async Task<IResult> ListAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, bool? resolved, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (part, teams, me) = (Part.Of(limit, cursor), Shapes.Teams(call), call.Actor.Id);
        var (after, over) = (part.AfterNumber, resolved == true);
        var found = await work.Db.Roadblocks.AsNoTracking().Where(r => r.Number > after && (r.ResolvedAt != null) == over)
            .Where(r => teams.Contains(r.TeamId) || r.ReporterId == me || r.UnblockerId == me)
            .OrderBy(r => r.Number).Take(part.Limit + 1).ToListAsync(cancellation);
        return TypedResults.Ok(ApiPage<ApiRoadblock>.Of(found, part.Limit, r => Shape(call, r), r => r.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private static Task<IResult> ResolveAsync(HttpContext http, ApiWrite write, string id, ApiNote? body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        BodyFields fields = new(act.Call);
        if (await FindAsync(act, id, cancellation) is not { } roadblock)
            return new Outcome.Not(Problems.NotFound("roadblock"));
        return fields.Read("goals.blockers.resolve", BodyValues.Of((FormFields.Roadblock, roadblock.Handle), (FormFields.Note, body?.Note))) is { } command
            ? await act.RunAsync(command, roadblock.Handle, cancellation)
            : fields.Refusal();
    }, async (_, act, handle) => TypedResults.Ok(Shape(act.Call, (await FindAsync(act, handle, http.RequestAborted))!)));

    private static async Task<Roadblock?> FindAsync(ApiAct act, string id, CancellationToken cancellation)
    {
        var (teams, me) = (Shapes.Teams(act.Call), act.Call.Actor.Id);
        if (!id.StartsWith('R') || !int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return await act.Work.Db.Roadblocks.FirstOrDefaultAsync(r => r.Number == number && (teams.Contains(r.TeamId) || r.ReporterId == me || r.UnblockerId == me), cancellation);
    }

    private static ApiRoadblock Shape(Call call, Roadblock roadblock) => new(
        roadblock.Handle, roadblock.Text, roadblock.Kind, Shapes.Team(call, roadblock.TeamId), Shapes.Person(call, roadblock.ReporterId), Shapes.PersonOrNone(call, roadblock.UnblockerId),
        Shapes.Goal(call, roadblock.ObjectiveId), roadblock.RaisedAt, roadblock.ResolvedAt);
}
