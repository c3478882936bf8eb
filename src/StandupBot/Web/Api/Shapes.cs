using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Features;
using StandupBot.Features.Commands;
using StandupBot.Features.Goals;
using StandupBot.Web.Api.Model;

namespace StandupBot.Web.Api;

/// <summary>What there is, in the form of the API. Names of what the person may not see are left out.</summary>
internal static class Shapes
{
    public static ApiPerson Person(Call call, string id) => new(ApiId.Of(id), call.People.NameOf(id));

    public static ApiPerson? PersonOrNone(Call call, string? id) => id is null ? null : Person(call, id);

    public static ApiTeamName? Team(Call call, string? id) => call.People.Team(id) is { } team ? Team(team) : null;

    public static ApiTeamName Team(Team team) => new(ApiId.Of(team.Id), team.Name);

    public static ApiGoalName? Goal(Call call, string? id) => call.Goal(id) is { } goal && call.Sees(goal) ? new(goal.Handle, goal.Terms.Title) : null;

    /// <summary>The teams whose work the person may see.</summary>
    public static IReadOnlyList<string> Teams(Call call) => [.. call.People.Teams.Where(t => call.May.SeeTeam(t).IsGranted).Select(t => t.Id)];

    /// <summary>Those whose words the person may read.</summary>
    public static IReadOnlyList<string> People(Call call) =>
        [.. call.People.Members.Where(m => m.Id == call.Actor.Id || call.May.SeeAnswersOf(m, call.People.Teams).IsGranted).Select(m => m.Id)];

    public static async Task<IReadOnlyList<ApiGoal>> GoalsAsync(Call call, UnitOfWork work, GoalLines lines, IReadOnlyList<Objective> goals, CancellationToken cancellation)
    {
        var reports = (await lines.ReportsAsync(goals, cancellation)).ToLookup(r => r.ObjectiveId, StringComparer.Ordinal);
        return [.. goals.Select(g => Goal(call, work, g, [.. reports[g.Id]]))];
    }

    public static long Version(UnitOfWork work, Objective goal) => work.Db.Entry(goal).Property<long>("Version").CurrentValue;

    private static ApiGoal Goal(Call call, UnitOfWork work, Objective goal, IReadOnlyList<ObjectiveReport> reports)
    {
        var terms = goal.Terms;
        return new ApiGoal(
            goal.Handle, terms.Title, terms.Description, terms.Status, terms.Priority, terms.Cadence, PersonOrNone(call, terms.OwnerId), Team(call, terms.TeamId), Goal(call, terms.ParentId),
            terms.Start, terms.Due, terms.Measure is { } m ? new ApiMeasure(m.From, m.To, m.Unit) : null, Progress(terms.Measure, reports), goal.CreatedAt, Version(work, goal));
    }

    private static ApiProgress Progress(Measure? measure, IReadOnlyList<ObjectiveReport> reports)
    {
        var value = reports.LastOrDefault(r => r.Value is not null)?.Value;
        return new ApiProgress(
            value is { } reported ? Core.Objectives.Progress.Percent(measure, reported) : null, value, reports.LastOrDefault(r => r.Status is not null)?.Status,
            reports.LastOrDefault(r => r.Confidence is not null)?.Confidence, reports.Count == 0 ? null : reports[^1].At);
    }
}
