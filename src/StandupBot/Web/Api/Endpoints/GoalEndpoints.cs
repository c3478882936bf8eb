using System.Security.Claims;
using StandupBot.Core.Objectives;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>Goals: read, add, edit, report on, close.</summary>
internal static class GoalEndpoints
{
    private const string Group = "Goals";
    private const string Open = "open";
    private const string Any = "any";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/goals", ListAsync).Named("listGoals", Group, "Goals", "Those that you may see, by number. \"status\" is open (the default), any, or one status; \"team\", \"owner\" and \"parent\" take ids.")
            .Produces<ApiPage<ApiGoal>>().ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/goals/{id}", ShowAsync).Named("getGoal", Group, "One goal", "The header ETag names the version of what can be edited.").Produces<ApiGoal>().OrNotFound();
        api.MapPost("/goals", GoalChanges.AddAsync).Named("addGoal", Group, "Add a goal", "As /goals add does: without owner and team it is yours.").Writes().Produces<ApiGoal>(StatusCodes.Status201Created);
        api.MapPut("/goals/{id}", GoalChanges.EditAsync).Named("editGoal", Group, "Edit a goal", "Replaces everything that can be edited. With If-Match it takes effect only while nobody has edited the goal since.")
            .Writes().Produces<ApiGoal>().ProducesProblem(StatusCodes.Status412PreconditionFailed).WithMetadata(new TakesVersion());
        api.MapPost("/goals/{id}/check-ins", GoalChanges.CheckInAsync).Named("checkInGoal", Group, "Say how far a goal is", "As /goals update does.").Writes().Produces<ApiGoal>();
        api.MapPost("/goals/{id}/close", GoalChanges.CloseAsync).Named("closeGoal", Group, "Close a goal that is reached", "As /goals done does.").Writes().Produces<ApiGoal>();
        api.MapPost("/goals/{id}/drop", GoalChanges.DropAsync).Named("dropGoal", Group, "Give a goal up", "With the reason, as /goals drop does. It is not asked about first; /goals undo takes it back.").Writes().Produces<ApiGoal>();
        api.MapPost("/goals/{id}/pause", GoalChanges.PauseAsync).Named("pauseGoal", Group, "Let a goal rest", "Nobody is asked about it until it is resumed.").Writes().Produces<ApiGoal>();
        api.MapPost("/goals/{id}/resume", GoalChanges.ResumeAsync).Named("resumeGoal", Group, "Take a goal up again", "One that is paused, closed or dropped.").Writes().Produces<ApiGoal>();
    }

    /// <summary>The goal of a handle, as far as the person may know of it.</summary>
    public static Objective? Find(Call call, string id) =>
        call.Goals.FirstOrDefault(g => string.Equals(g.Handle, id, StringComparison.OrdinalIgnoreCase)) is { } goal && call.Sees(goal) ? goal : null;

    public static async Task<IResult> AnswerAsync(HttpContext http, Call call, UnitOfWork work, GoalLines lines, Objective goal, bool made, CancellationToken cancellation)
    {
        var shown = (await Shapes.GoalsAsync(call, work, lines, [goal], cancellation))[0];
        http.Response.Headers.ETag = GoalVersion.Tag(shown.Version);
        return made ? TypedResults.Created($"{ApiRoutes.Path}/goals/{shown.Id}", shown) : TypedResults.Ok(shown);
    }

    private static async Task<IResult> ListAsync(
        ApiCalls calls, UnitOfWork work, GoalLines lines, ClaimsPrincipal user, string? status, string? team, string? owner, string? parent, int? limit, string? cursor, CancellationToken cancellation)
    {
        if (!TryStatus(status, out var wanted))
            return Problems.Invalid([KeyValuePair.Create("status", $"Use {Open}, {Any}, {string.Join(", ", Enum.GetNames<ObjectiveStatus>().Select(n => n.ToLowerInvariant()))}.")]);
        var call = await calls.LoadAsync(user, cancellation);
        var part = Part.Of(limit, cursor);
        List<Objective> found =
        [
            .. call.Goals.Where(g => g.Number > part.AfterNumber && wanted(g) && call.Sees(g))
                .Where(g => Is(team, g.Terms.TeamId) && Is(owner, g.Terms.OwnerId) && (parent is null || string.Equals(call.Goal(g.Terms.ParentId)?.Handle, parent, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(g => g.Number).Take(part.Limit + 1),
        ];
        var shown = await Shapes.GoalsAsync(call, work, lines, [.. found.Take(part.Limit)], cancellation);
        return TypedResults.Ok(new ApiPage<ApiGoal>(shown, found.Count > part.Limit ? found[part.Limit - 1].Number.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ApiCalls calls, UnitOfWork work, GoalLines lines, string id, CancellationToken cancellation)
    {
        var call = await calls.LoadAsync(http.User, cancellation);
        return Find(call, id) is { } goal ? await AnswerAsync(http, call, work, lines, goal, made: false, cancellation) : Problems.NotFound("goal");
    }

    private static bool TryStatus(string? asked, out Func<Objective, bool> wanted)
    {
        wanted = GoalTree.IsOpen;
        if (asked is null or Open)
            return true;
        if (asked == Any)
        {
            wanted = _ => true;
            return true;
        }

        var known = Enum.TryParse<ObjectiveStatus>(asked, ignoreCase: true, out var status) && !char.IsAsciiDigit(asked[0]);
        wanted = g => g.Terms.Status == status;
        return known;
    }

    private static bool Is(string? asked, string? id) => asked is null || ApiId.Read(asked) == id;
}
