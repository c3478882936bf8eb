using System.Globalization;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Web.Api.Model;
using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>What customers said and were promised, and what teams need of each other.</summary>
internal static class OutsideEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/mentions", MentionsAsync).Named("listMentions", "Customers", "What customers and the market said", "As far as you may read the answers of who heard it; the newest first.").Produces<ApiPage<ApiMention>>();
        api.MapPost("/mentions", HearAsync).Named("addMention", "Customers", "Keep what was heard", "As /goals heard does.").Writes().Produces<ApiMention>(StatusCodes.Status201Created);
        api.MapGet("/promises", PromisesAsync).Named("listPromises", "Customers", "Promises to customers", "Those that are open, by number; with \"closed\" true those that were kept or cancelled.").Produces<ApiPage<ApiPromise>>();
        api.MapPost("/promises", PromiseAsync).Named("addPromise", "Customers", "Write a promise down", "As /goals promise does: you keep it.").Writes().Produces<ApiPromise>(StatusCodes.Status201Created);
        api.MapGet("/needs", NeedsAsync).Named("listNeeds", "Roadblocks", "What teams need of each other", "What your teams need, and what is needed of them and of you; the newest first.").Produces<ApiPage<ApiNeed>>();
        api.MapPost("/needs", NeedAsync).Named("addNeed", "Roadblocks", "Ask a team or a person for something", "As /goals need does: they are asked in the chat, and you hear of the answer.").Writes().Produces<ApiNeed>(StatusCodes.Status201Created);
    }

    private static async Task<IResult> MentionsAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (part, people) = (Part.Of(limit, cursor), Shapes.People(call));
        var (at, id) = Moment.Read(part.Cursor);
        var found = await work.Db.Mentions.AsNoTracking().Where(m => people.Contains(m.By) && (m.At < at || (m.At == at && m.Id.CompareTo(id) > 0)))
            .OrderByDescending(m => m.At).ThenBy(m => m.Id).Take(part.Limit + 1).ToListAsync(cancellation);
        return TypedResults.Ok(ApiPage<ApiMention>.Of(found, part.Limit, m => Shape(call, m), m => Moment.Write(m.At, m.Id)));
    }

    private static Task<IResult> HearAsync(HttpContext http, ApiWrite write, ApiNewMention body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        BodyFields fields = new(act.Call);
        return fields.Read("goals.heard", BodyValues.Of((FormFields.What, body.What), (FormFields.Customer, body.Customer), (FormFields.Theme, body.Theme))) is { } command
            ? await act.RunAsync(command, act.Call.NewId("M"), cancellation)
            : fields.Refusal();
    }, async (_, act, id) =>
    {
        var mention = await act.Work.Db.Mentions.FirstOrDefaultAsync(m => m.Id == id, http.RequestAborted);
        return mention is null ? Problems.NotFound("mention") : TypedResults.Created((string?)null, Shape(act.Call, mention));
    });

    private static async Task<IResult> PromisesAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, bool? closed, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (part, people, over) = (Part.Of(limit, cursor), Shapes.People(call), closed == true);
        var after = part.AfterNumber;
        List<string> goals = [.. call.Goals.Where(call.Sees).Select(g => g.Id)];
        var found = await work.Db.Commitments.AsNoTracking().Where(c => c.Number > after && (c.State == CommitmentState.Kept || c.State == CommitmentState.Cancelled) == over)
            .Where(c => people.Contains(c.OwnerId) || (c.ObjectiveId != null && goals.Contains(c.ObjectiveId)))
            .OrderBy(c => c.Number).Take(part.Limit + 1).ToListAsync(cancellation);
        return TypedResults.Ok(ApiPage<ApiPromise>.Of(found, part.Limit, p => Shape(call, p), p => p.Number.ToString(CultureInfo.InvariantCulture)));
    }

    private static Task<IResult> PromiseAsync(HttpContext http, ApiWrite write, ApiNewPromise body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        BodyFields fields = new(act.Call);
        var goal = fields.Goal("goal", body.Goal);
        var command = fields.Read("goals.promise", BodyValues.Of((FormFields.Customer, body.Customer), (FormFields.What, body.What), (FormFields.Due, BodyValues.Day(body.Due))));
        return command is GoalsCommand.Promise promise && fields.Problem is null
            ? await act.RunAsync(promise with { Goal = goal }, act.Call.NewId("C"), cancellation)
            : fields.Refusal();
    }, async (_, act, id) =>
    {
        var promise = await act.Work.Db.Commitments.FirstOrDefaultAsync(c => c.Id == id, http.RequestAborted);
        return promise is null ? Problems.NotFound("promise") : TypedResults.Created((string?)null, Shape(act.Call, promise));
    });

    private static async Task<IResult> NeedsAsync(ApiCalls calls, UnitOfWork work, ClaimsPrincipal user, int? limit, string? cursor, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(user, cancellation);
        var (part, teams, me) = (Part.Of(limit, cursor), Shapes.Teams(call), call.Actor.Id);
        var (at, id) = Moment.Read(part.Cursor);
        var found = await work.Db.Dependencies.AsNoTracking().Where(d => d.At < at || (d.At == at && d.Id.CompareTo(id) > 0))
            .Where(d => d.By == me || d.ToMemberId == me || teams.Contains(d.FromTeamId) || (d.ToTeamId != null && teams.Contains(d.ToTeamId)))
            .OrderByDescending(d => d.At).ThenBy(d => d.Id).Take(part.Limit + 1).ToListAsync(cancellation);
        return TypedResults.Ok(ApiPage<ApiNeed>.Of(found, part.Limit, d => Shape(call, d), d => Moment.Write(d.At, d.Id)));
    }

    private static Task<IResult> NeedAsync(HttpContext http, ApiWrite write, ApiNewNeed body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        BodyFields fields = new(act.Call);
        var (of, goal) = (fields.Who("of", body.Of), fields.Goal("goal", body.Goal));
        var command = fields.Read("goals.need", BodyValues.Of((FormFields.For, of?.Text ?? body.Of), (FormFields.What, body.What)));
        return command is GoalsCommand.Need need && fields.Problem is null
            ? await act.RunAsync(need with { From = of!, Goal = goal }, act.Call.NewId("D"), cancellation)
            : fields.Refusal();
    }, async (_, act, id) =>
    {
        var need = await act.Work.Db.Dependencies.FirstOrDefaultAsync(d => d.Id == id, http.RequestAborted);
        return need is null ? Problems.NotFound("need") : TypedResults.Created((string?)null, Shape(act.Call, need));
    });

    private static ApiMention Shape(Call call, Mention mention) => new(
        ApiId.Of(mention.Id), mention.Text, mention.Account, mention.Theme, mention.Kind, Shapes.Person(call, mention.By), mention.At);

    private static ApiPromise Shape(Call call, Commitment promise) => new(
        promise.Handle, promise.Customer, promise.What, promise.Due, promise.State, Shapes.Person(call, promise.OwnerId), Shapes.Goal(call, promise.ObjectiveId));

    private static ApiNeed Shape(Call call, Dependency need) => new(
        ApiId.Of(need.Id), need.Text, Shapes.Team(call, need.FromTeamId), Shapes.Team(call, need.ToTeamId), Shapes.PersonOrNone(call, need.ToMemberId), Shapes.Goal(call, need.ObjectiveId),
        Shapes.Person(call, need.By), need.At, need.Answer, need.PromisedFor);
}
