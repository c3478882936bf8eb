using System.Security.Claims;
using StandupBot.Core.Companies;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>The company, its teams and its people: names, and nothing that measures anybody.</summary>
internal static class CompanyEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/company", CompanyAsync).Named("getCompany", "Company", "The company of the token", "With the names of its teams, whose token it is and what it may do.").Produces<ApiCompany>();
        api.MapGet("/teams", TeamsAsync).Named("listTeams", "Company", "Teams", "Every team with its people, by name. What a team does is shown to those who may see it.").Produces<ApiPage<ApiTeam>>();
        api.MapGet("/members", MembersAsync).Named("listMembers", "Company", "Members", "Everybody who is there, by name. There is no figure of a person in this API.").Produces<ApiPage<ApiPerson>>();
    }

    private static async Task<IResult> CompanyAsync(ApiCalls calls, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        return TypedResults.Ok(new ApiCompany(
            ApiId.Of(call.Company.Id), call.Company.Name, call.Company.TimeZone, Shapes.Person(call, call.Actor.Id), TokenScheme.BearerOf(user).Scope.ToString().ToLowerInvariant(),
            [.. call.People.Teams.Select(Shapes.Team)]));
    }

    private static async Task<IResult> TeamsAsync(ApiCalls calls, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var part = Part.Of(limit, cursor);
        List<Team> found = [.. After(call.People.Teams, t => t.Id, part)];
        return TypedResults.Ok(ApiPage<ApiTeam>.Of(found, part.Limit, t => Shape(call, t), t => ApiId.Of(t.Id)));
    }

    private static async Task<IResult> MembersAsync(ApiCalls calls, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var part = Part.Of(limit, cursor);
        List<Member> found = [.. After(call.People.Members.Where(m => m.IsActive), m => m.Id, part)];
        return TypedResults.Ok(ApiPage<ApiPerson>.Of(found, part.Limit, m => Shapes.Person(call, m.Id), m => ApiId.Of(m.Id)));
    }

    private static IEnumerable<T> After<T>(IEnumerable<T> all, Func<T, string> id, Part part) =>
        all.OrderBy(id, StringComparer.Ordinal).Where(t => part.Cursor is null || string.CompareOrdinal(id(t), ApiId.Read(part.Cursor)) > 0).Take(part.Limit + 1);

    private static ApiTeam Shape(Call call, Team team) => new(
        ApiId.Of(team.Id), team.Name, Shapes.Person(call, team.LeadId), call.People.ZoneOf(team).Id, [.. team.Workdays.Select(d => d.ToString().ToLowerInvariant())],
        [.. team.MemberIds.Where(id => call.People.Member(id) is { IsActive: true }).Select(id => Shapes.Person(call, id))]);
}
