using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard.Work;

/// <summary>Draws the heat map from what was counted.</summary>
internal static class WorkMaps
{
    private const int Shades = 4;
    private const int MostGoals = 80;

    public static WorkMap Of(Call call, Team? team, IReadOnlyList<DateOnly> days, IReadOnlyList<WorkCount> counts)
    {
        var goals = call.Goals.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var named = counts.ToLookup(c => Name(call, goals, c));
        var most = named.SelectMany(row => row.GroupBy(c => c.Date, (_, day) => day.Sum(c => c.Count))).DefaultIfEmpty(1).Max();
        List<WorkRow> rows = [.. named.Select(row => (row.Key.Order, Row: Row(row.Key, row, days, most)))
            .OrderBy(r => r.Order).ThenByDescending(r => r.Row.Total).ThenBy(r => r.Row.Name, StringComparer.Ordinal).Select(r => r.Row)];
        var hidden = Math.Max(0, rows.Count(r => r.Goal is not null) - MostGoals);
        return new WorkMap(
            call.Today, VisibleTeams.Of(call), team?.Id, days, [.. rows.Where(r => r.Goal is not null).Take(MostGoals), .. rows.Where(r => r.Goal is null)],
            [.. days.Select(day => counts.Where(c => c.Date == day).Sum(c => c.Count))], Idle(call, team, counts), hidden);
    }

    /// <summary>Goals come first, what serves none after them.</summary>
    private static (string Name, GoalLabel? Goal, int Order) Name(Call call, Dictionary<string, Objective> goals, WorkCount count) => count.Link switch
    {
        ItemLink.Linked when count.ObjectiveId is { } id && goals.TryGetValue(id, out var goal) && call.Sees(goal) => (goal.Terms.Title, new GoalLabel(goal.Handle, goal.Terms.Title), 0),
        ItemLink.Linked => ("Goals that you do not see", null, 1),
        ItemLink.BusinessAsUsual => ("Daily business", null, 2),
        ItemLink.Unlinked => ("Serves no goal", null, 3),
        _ => ("A goal was suggested, nobody has answered", null, 4),
    };

    private static WorkRow Row((string Name, GoalLabel? Goal, int Order) name, IEnumerable<WorkCount> counts, IReadOnlyList<DateOnly> days, int most)
    {
        var byDay = counts.ToLookup(c => c.Date, c => c.Count);
        List<WorkCell> cells = [.. days.Select(day => byDay[day].Sum()).Select(n => new WorkCell(n, (int)Math.Ceiling((double)Shades * n / most)))];
        return new WorkRow(name.Name, name.Goal, cells, cells.Sum(c => c.Count));
    }

    private static List<IdleGoal> Idle(Call call, Team? team, IReadOnlyList<WorkCount> counts)
    {
        var worked = counts.Where(c => c.Link == ItemLink.Linked).Select(c => c.ObjectiveId).ToHashSet(StringComparer.Ordinal);
        return [.. call.Goals.Where(g => g.Terms is { Priority: Priority.High, Status: ObjectiveStatus.Active } && !(g.Terms.Start > call.Today) && call.Sees(g)
                && (team is null || g.Terms.TeamId == team.Id) && !call.Goals.Any(c => c.Terms.ParentId == g.Id && worked.Contains(c.Id)) && !worked.Contains(g.Id))
            .Select(g => new IdleGoal(new GoalLabel(g.Handle, g.Terms.Title), call.Person(g.Terms.OwnerId)?.Name))];
    }
}
