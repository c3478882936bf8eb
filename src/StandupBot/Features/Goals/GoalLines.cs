using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Goals;

/// <summary>Goals as lists, trees and confirmations print them: with what was last reported.</summary>
public sealed class GoalLines(UnitOfWork work)
{
    public async Task<GoalLine> OfAsync(Call call, Objective goal, CancellationToken cancellation) =>
        (await OfAsync(call, [goal], cancellation))[goal.Id];

    public async Task<IReadOnlyDictionary<string, GoalLine>> OfAsync(Call call, IReadOnlyList<Objective> goals, CancellationToken cancellation)
    {
        var reports = (await ReportsAsync(goals, cancellation)).ToLookup(r => r.ObjectiveId, StringComparer.Ordinal);
        return goals.ToDictionary(g => g.Id, g => Line(call, g, [.. reports[g.Id]]), StringComparer.Ordinal);
    }

    /// <summary>What was reported of these goals, oldest first, what is not saved yet included.</summary>
    public async Task<IReadOnlyList<ObjectiveReport>> ReportsAsync(IReadOnlyList<Objective> goals, CancellationToken cancellation)
    {
        var ids = goals.Select(g => g.Id).ToList();
        var stored = await work.Db.ObjectiveReports.Where(r => ids.Contains(r.ObjectiveId)).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellation);
        // A report is added to its goal, not to a table, so it has to be looked for.
        work.Db.ChangeTracker.DetectChanges();
        return [.. stored, .. work.Db.ObjectiveReports.Local.Where(r => ids.Contains(r.ObjectiveId)).Except(stored)];
    }

    /// <param name="reports">Of this goal, oldest first.</param>
    public static GoalLine Line(Call call, Objective goal, IReadOnlyList<ObjectiveReport> reports)
    {
        var value = reports.LastOrDefault(r => r.Value is not null)?.Value;
        return new GoalLine
        {
            Handle = goal.Handle, Title = goal.Terms.Title, Measure = goal.Terms.Measure, Value = value,
            Percent = value is { } reported ? Progress.Percent(goal.Terms.Measure, reported) : null,
            Owner = call.Person(goal.Terms.OwnerId), Due = goal.Terms.Due, Priority = goal.Terms.Priority, State = goal.Terms.Status,
            Said = reports.LastOrDefault(r => r.Status is not null)?.Status,
        };
    }
}
