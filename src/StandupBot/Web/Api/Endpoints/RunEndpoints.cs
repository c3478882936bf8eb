using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>What was held, with how many took part; and the answers, for those who may read them in the chat.</summary>
internal static class RunEndpoints
{
    private const string Group = "Stand-ups";
    private const int UsualDays = 14;
    private const int MostDays = 366;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/runs", ListAsync).Named("listRuns", Group, "Runs", "The occurrences of stand-ups between two dates, both included, the newest first; 14 days unless you say otherwise, a year at most.")
            .Produces<ApiPage<ApiRun>>().ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/runs/{id}", ShowAsync).Named("getRun", Group, "One run with its answers", "Answers belong to the team that they were given to: you get those that you may read in the chat.").Produces<ApiRunDetail>().OrNotFound();
    }

    private static async Task<IResult> ListAsync(
        ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, DateOnly? from, DateOnly? to, string? team, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var last = to ?? call.Today;
        var first = from ?? last.AddDays(1 - UsualDays);
        if (last < first || last.DayNumber - first.DayNumber >= MostDays)
            return Problems.Invalid([KeyValuePair.Create("from", "Name a first day that is not after the last, and not more than a year before it.")]);
        IReadOnlyList<string> teams = [.. Shapes.Teams(call).Where(t => team is null || t == ApiId.Read(team))];
        var part = Part.Of(limit, cursor);
        var found = await After(work.Db.Runs.AsNoTracking().Where(r => r.Date >= first && r.Date <= last && teams.Contains(r.TeamId)), part.Cursor)
            .OrderByDescending(r => r.Date).ThenBy(r => r.Id).Take(part.Limit + 1).ToListAsync(cancellation);
        var counts = await CountsAsync(work, [.. found.Select(r => r.Id)], cancellation);
        return TypedResults.Ok(ApiPage<ApiRun>.Of(found, part.Limit, r => Shape(call, r, counts.GetValueOrDefault(r.Id)), r => string.Create(CultureInfo.InvariantCulture, $"{r.Date:yyyy-MM-dd}.{ApiId.Of(r.Id)}")));
    }

    private static async Task<IResult> ShowAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, string id, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (teams, known) = (Shapes.Teams(call), ApiId.Read(id));
        if (await work.Db.Runs.AsNoTracking().FirstOrDefaultAsync(r => r.Id == known && teams.Contains(r.TeamId), cancellation) is not { } run)
            return Problems.NotFound("run");
        var counts = await CountsAsync(work, [run.Id], cancellation);
        return TypedResults.Ok(new ApiRunDetail(Shape(call, run, counts.GetValueOrDefault(run.Id)), await AnswersAsync(call, work, run, cancellation)));
    }

    private static IQueryable<Run> After(IQueryable<Run> runs, string? cursor)
    {
        if (cursor?.Split('.', 2) is not [var day, var written] || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return runs;
        var id = ApiId.Read(written);
        return runs.Where(r => r.Date < date || (r.Date == date && r.Id.CompareTo(id) > 0));
    }

    private static async Task<Dictionary<string, Came>> CountsAsync(UnitOfWork work, IReadOnlyList<string> runs, CancellationToken cancellation) =>
        await work.Db.CheckIns.Where(c => runs.Contains(c.RunId) && c.WithdrawnAt == null).GroupBy(c => c.RunId)
            .Select(g => new { g.Key, All = g.Count(), Late = g.Count(c => c.Late) }).ToDictionaryAsync(g => g.Key, g => new Came(g.All, g.Late), StringComparer.Ordinal, cancellation);

    private static async Task<IReadOnlyList<ApiAnswer>> AnswersAsync(Call call, UnitOfWork work, Run run, CancellationToken cancellation)
    {
        var people = Shapes.People(call);
        var given = await work.Db.CheckIns.AsNoTracking().Where(c => c.RunId == run.Id && c.WithdrawnAt == null && people.Contains(c.MemberId)).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancellation);
        var ids = given.ConvertAll(c => c.Id);
        var items = (await work.Db.Items.AsNoTracking().Where(i => ids.Contains(i.CheckInId)).OrderBy(i => i.Index).ToListAsync(cancellation)).ToLookup(i => i.CheckInId, StringComparer.Ordinal);
        var roadblocks = (await work.Db.Roadblocks.AsNoTracking().Where(r => r.CheckInId != null && ids.Contains(r.CheckInId)).OrderBy(r => r.Number).ToListAsync(cancellation)).ToLookup(r => r.CheckInId!, StringComparer.Ordinal);
        return
        [
            .. given.Select(c => new ApiAnswer(
                Shapes.Person(call, c.MemberId), c.At, c.Late, [.. items[c.Id].Select(i => new ApiItem(i.Text, i.State, Shapes.Goal(call, i.ObjectiveId)))],
                [.. c.Answers.Select(a => new ApiWords(a.Question, a.Text))], [.. roadblocks[c.Id].Select(r => new ApiRoadblockName(r.Handle, r.Text))])),
        ];
    }

    private static ApiRun Shape(Call call, Run run, Came? came) => new(
        ApiId.Of(run.Id), ApiId.Of(run.StandupId), Shapes.Team(call.People.Team(run.TeamId)!), run.Date, run.OpenedAt, run.ClosesAt, run.ClosedAt, run.SkippedBecause,
        new ApiParticipation(run.Participants.Count, came?.All ?? 0, came?.Late ?? 0, run.Absent.Count));

    private sealed record Came(int All, int Late);
}
