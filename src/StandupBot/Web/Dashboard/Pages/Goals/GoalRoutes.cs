using StandupBot.Core.Commands;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.Access;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Web.Dashboard.Pages.Goals;

/// <summary>The alignment map, the page of one goal, and what can be done there.</summary>
internal static class GoalRoutes
{
    public const string Path = DashboardAddress.Path + "/goals";

    /// <summary>The new parent's handle, in the address of the question and in the form that answers it.</summary>
    public const string Under = "under";

    public static string Of(string handle) => $"{Path}/{handle}";

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/goals", MapAsync);
        var goal = pages.MapGroup("/goals/{handle}");
        goal.MapGet("", GoalAsync);
        goal.MapPost("/check-in", CheckInAsync);
        goal.MapGet("/parent", AskParentAsync);
        goal.MapPost("/parent", MoveAsync);
    }

    private static async Task<IResult> MapAsync(HttpContext http, Visitor visitor, AlignmentMapLoader loader, string? team, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(team))
            return Page.Of<GoalsPage, AlignmentMap>(http, await loader.LoadAsync(visitor.Call, null, cancellation));
        if (visitor.Call.People.Team(team) is not { } wanted)
            return Refusals.NotHere(http);
        return DashboardRules.SeeTeam(visitor.Call, wanted) is Permission.Refused no
            ? Refusals.NotAllowed(http, no)
            : Page.Of<GoalsPage, AlignmentMap>(http, await loader.LoadAsync(visitor.Call, wanted.Id, cancellation));
    }

    private static Task<IResult> GoalAsync(HttpContext http, Visitor visitor, GoalPageLoader loader, string handle, CancellationToken cancellation) =>
        WithAsync(http, visitor, handle, DashboardRules.SeeGoal, goal => ShowAsync(http, visitor.Call, goal, loader, null, cancellation));

    private static Task<IResult> CheckInAsync(HttpContext http, Visitor visitor, GoalPageLoader loader, string handle, CancellationToken cancellation) =>
        WithAsync(http, visitor, handle, DashboardRules.CheckIn, goal => Acting.SubmitAsync(
            http, FormFields.IdOf("goals", "update"), Of(goal.Handle), filled => ShowAsync(http, visitor.Call, goal, loader, filled, cancellation)));

    private static Task<IResult> AskParentAsync(HttpContext http, Visitor visitor, string handle, string? under) =>
        WithAsync(http, visitor, handle, DashboardRules.Move, goal => Task.FromResult(
            GoalPageLoader.Question(visitor.Call, goal, under) is { } question ? Page.Of<MoveGoalPage, MoveQuestion>(http, question) : Refusals.NotHere(http)));

    private static Task<IResult> MoveAsync(HttpContext http, Visitor visitor, string handle) =>
        WithAsync(http, visitor, handle, DashboardRules.Move, async goal =>
        {
            var under = (await http.Request.ReadFormAsync(http.RequestAborted))[Under].ToString();
            return await Acting.DoAsync(http, new GoalsCommand.Link(new GoalRef(goal.Handle), under.Length == 0 ? null : new GoalRef(under)), Of(goal.Handle));
        });

    private static async Task<IResult> ShowAsync(HttpContext http, Call call, Objective goal, GoalPageLoader loader, FilledForm? filled, CancellationToken cancellation) =>
        Page.Of<GoalDetailPage, GoalView>(
            http, new GoalView(await loader.LoadAsync(call, goal, cancellation), filled), filled is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>The goal with this handle: not there for another company's, refused with the reason to who may not.</summary>
    private static async Task<IResult> WithAsync(HttpContext http, Visitor visitor, string handle, Func<Call, Objective, Permission> rule, Func<Objective, Task<IResult>> then)
    {
        if (visitor.Call.Goals.FirstOrDefault(g => string.Equals(g.Handle, handle, StringComparison.OrdinalIgnoreCase)) is not { } goal)
            return Refusals.NotHere(http);
        return rule(visitor.Call, goal) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await then(goal);
    }
}

/// <param name="Filled">The check-in as it came back with problems; null at first.</param>
public sealed record GoalView(GoalPage Page, FilledForm? Filled);
