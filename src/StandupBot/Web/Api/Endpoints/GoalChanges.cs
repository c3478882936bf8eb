using StandupBot.Core.Commands;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Web.Api.Model;
using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Endpoints;

/// <summary>Changes of goals: each becomes the command that a person would have typed, checked as a form of the chat is.</summary>
internal static class GoalChanges
{
    public static Task<IResult> AddAsync(HttpContext http, ApiWrite write, ApiNewGoal body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        BodyFields fields = new(act.Call);
        var (parent, owner, team) = (fields.Goal("parent", body.Parent), fields.Member("owner", body.Owner), fields.Team("team", body.Team));
        var command = fields.Read("goals.add", BodyValues.Of(body));
        if (command is not GoalsCommand.Add add || fields.Problem is not null)
            return fields.Refusal();
        add = add with { Parent = parent, For = team is null ? null : new WhoRef(team.Text), OwnedBy = owner };
        return await act.RunAsync(add, () => act.Work.Db.Objectives.Local.First(g => g.CreatedAt == act.Work.Now && act.Call.Goal(g.Id) is null).Id, cancellation);
    }, Show(http, made: true));

    public static Task<IResult> EditAsync(HttpContext http, ApiWrite write, string id, ApiGoalTerms body) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        if (GoalEndpoints.Find(act.Call, id) is not { } goal)
            return new Outcome.Not(Problems.NotFound("goal"));
        if (!GoalVersion.Matches(http.Request, Shapes.Version(act.Work, goal)))
            return new Outcome.Not(Problems.Of(StatusCodes.Status412PreconditionFailed, $"Somebody has edited {goal.Handle} since. Read it again, and edit what is there now."));
        var edited = await act.Editor.EditAsync(act.Call, goal, BodyValues.Of(body), cancellation);
        return edited switch
        {
            GoalEdited.Problems problems => new Outcome.Not(Problems.Invalid(BodyFields.Renamed(problems.ByField))),
            GoalEdited.Said { Reply: Reply.Said { Refused: true } refused } => act.Judge(refused, () => goal.Id),
            // Terms that are as they were already are what was asked for.
            GoalEdited.Said => new Outcome.Done(goal.Id),
            _ => throw new InvalidOperationException("An edit is said or has problems."),
        };
    }, Show(http));

    public static Task<IResult> CheckInAsync(HttpContext http, ApiWrite write, string id, ApiCheckIn body) => OnGoalAsync(http, write, id, body, (fields, goal) =>
        fields.Read("goals.update", BodyValues.Of(body, goal)));

    public static Task<IResult> CloseAsync(HttpContext http, ApiWrite write, string id, ApiNote? body) => OnGoalAsync(http, write, id, body, (fields, goal) =>
        fields.Read("goals.done", BodyValues.Of(goal, (FormFields.Note, body?.Note))));

    public static Task<IResult> DropAsync(HttpContext http, ApiWrite write, string id, ApiReason body) => OnGoalAsync(http, write, id, body, (fields, goal) =>
        fields.Read("goals.drop", BodyValues.Of(goal, (FormFields.Why, body.Why))));

    public static Task<IResult> PauseAsync(HttpContext http, ApiWrite write, string id, ApiNote? body) => OnGoalAsync(http, write, id, body, (fields, goal) =>
        fields.Read("goals.pause", BodyValues.Of(goal, (FormFields.Note, body?.Note))));

    public static Task<IResult> ResumeAsync(HttpContext http, ApiWrite write, string id, ApiNote? body) => OnGoalAsync(http, write, id, body, (fields, goal) =>
        fields.Read("goals.resume", BodyValues.Of(goal, (FormFields.Note, body?.Note))));

    private static Task<IResult> OnGoalAsync(HttpContext http, ApiWrite write, string id, object? body, Func<BodyFields, Objective, ParsedCommand?> read) => write.DoAsync(http, body, async (act, cancellation) =>
    {
        if (GoalEndpoints.Find(act.Call, id) is not { } goal)
            return new Outcome.Not(Problems.NotFound("goal"));
        BodyFields fields = new(act.Call);
        return read(fields, goal) is { } command ? await act.RunAsync(command, goal.Id, cancellation) : fields.Refusal();
    }, Show(http));

    private static Func<IServiceProvider, ApiAct, string, Task<IResult>> Show(HttpContext http, bool made = false) => async (services, act, id) =>
    {
        var goal = await services.GetRequiredService<GoalDesk>().FindAsync(id, http.RequestAborted);
        return goal is null
            ? Problems.NotFound("goal")
            : await GoalEndpoints.AnswerAsync(http, act.Call, act.Work, services.GetRequiredService<GoalLines>(), goal, made, http.RequestAborted);
    };
}
