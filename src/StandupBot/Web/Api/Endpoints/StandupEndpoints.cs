using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>The stand-ups of the teams that the person sees, and when each opens next.</summary>
internal static class StandupEndpoints
{
    private const int NextOpenings = 5;
    private static readonly TimeSpan FarthestOpening = TimeSpan.FromDays(400);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/standups", ListAsync).Named("listStandups", "Stand-ups", "Stand-ups", "Those of the teams that you may see, with the next five openings; holidays are left out.").Produces<ApiPage<ApiStandup>>();

    private static async Task<IResult> ListAsync(
        ApiCalls calls, UnitOfWork work, StandupLoader loader, RecurrenceDates ruleDates, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (part, teams) = (Part.Of(limit, cursor), Shapes.Teams(call));
        var after = part.Cursor is null ? "" : ApiId.Read(part.Cursor);
        var found = await work.Db.Standups.Where(s => teams.Contains(s.TeamId) && s.Id.CompareTo(after) > 0).OrderBy(s => s.Id).Take(part.Limit + 1).ToListAsync(cancellation);
        List<ApiStandup> shown = [];
        foreach (var standup in found.Take(part.Limit))
            shown.Add(Shape(call, await loader.LoadAsync(standup, cancellation), ruleDates, work.Now));
        return TypedResults.Ok(new ApiPage<ApiStandup>(shown, found.Count > part.Limit ? ApiId.Of(found[part.Limit - 1].Id) : null));
    }

    private static ApiStandup Shape(Call call, StandupContext context, RecurrenceDates ruleDates, DateTimeOffset now)
    {
        var standup = context.Standup;
        IReadOnlyList<DateTimeOffset> next = standup.State == StandupState.Paused ? [] :
            [.. context.Occurrences(ruleDates).OpeningBetween(now, now + FarthestOpening).Take(NextOpenings).Select(plan => plan.OpensAt)];
        return new ApiStandup(
            ApiId.Of(standup.Id), Shapes.Team(call.People.Team(standup.TeamId)!), standup.Channel, context.Zone.Id, standup.ZoneMode.ToString().ToLowerInvariant(), standup.Rule, standup.Time,
            standup.WindowMinutes, standup.State == StandupState.Paused, next);
    }
}
