using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals.Score;
using StandupBot.Features;
using StandupBot.Storage.Rows;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>The alignment score over time. A team of fewer than five shows counts and no figure; of a person there is none.</summary>
internal static class ScoreEndpoints
{
    private const int UsualDays = 30;
    private const int MostDays = 400;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/scores", TrendAsync).Named("getScores", "Scores", "The score over time", "Of a team, by its id, or without one of the company, which its owners see. The last 30 working days unless \"days\" says otherwise.").Produces<ApiTrend>().OrNotFound();

    private static async Task<IResult> TrendAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, string? team, int? days, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        Team? named = null;
        if (team is not null && (named = call.People.Team(ApiId.Read(team))) is null)
            return Problems.NotFound("team");
        if ((named is null ? call.May.SeeCompany() : call.May.SeeTeam(named)) is Permission.Refused no)
            return Problems.Refused(no.Why);
        var scope = named is null ? "company" : $"team:{named.Id}";
        var rows = await work.Db.Scores.AsNoTracking().Where(s => s.Scope == scope).OrderByDescending(s => s.Day).Take(Math.Clamp(days ?? UsualDays, 1, MostDays)).ToListAsync(cancellation);
        return TypedResults.Ok(new ApiTrend(named is null ? null : Shapes.Team(named), [.. Enumerable.Reverse(rows).Select(Shape)]));
    }

    private static ApiScore Shape(ScoreRow row) => new(
        row.Day, row.Sheet.Overall?.Value, row.Sheet.Overall is { } overall ? Bands.Text(overall.Label) : null, [.. row.Sheet.Dimensions.Select(Shape)],
        row.Sheet.Participation.K, row.Sheet.Participation.N, row.TimeToRealign);

    private static ApiDimension Shape(DimensionScore score) => new(
        ScoreLine.Name(score.Dimension), char.ToLowerInvariant(score.Publication.ToString()[0]) + score.Publication.ToString()[1..], score.Value, score.Range?.Low, score.Range?.High,
        [.. score.Components.Select(c => new ApiComponent(c.Id, c.Definition.Name, c.K, c.N))]);
}
