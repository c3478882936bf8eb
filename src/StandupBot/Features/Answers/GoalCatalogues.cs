using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Core.Text.Linking;

namespace StandupBot.Features.Answers;

/// <summary>
/// The linker's view of each company's goals, kept until a goal or a lesson changes: what people confirmed counts from the next
/// reply on.
/// </summary>
public sealed class GoalCatalogues
{
    private readonly ConcurrentDictionary<string, (Stamp Stamp, GoalCatalogue Catalogue)> kept = new(StringComparer.Ordinal);

    public async Task<GoalCatalogue> ForAsync(UnitOfWork work, string companyId, CancellationToken cancellation)
    {
        var stamp = await StampAsync(work, cancellation);
        if (kept.TryGetValue(companyId, out var known) && known.Stamp == stamp)
            return known.Catalogue;
        var catalogue = await LoadAsync(work, cancellation);
        kept[companyId] = (stamp, catalogue);
        return catalogue;
    }

    private static Task<Stamp> StampAsync(UnitOfWork work, CancellationToken cancellation) =>
        work.Db.Companies.Select(c => new Stamp(
            work.Db.Objectives.Count(o => o.CompanyId == c.Id),
            work.Db.ObjectiveEdits.Where(e => e.CompanyId == c.Id).Max(e => (long?)e.Id) ?? 0,
            work.Db.LinkLessons.Where(l => l.CompanyId == c.Id).Max(l => (long?)l.Id) ?? 0)).SingleAsync(cancellation);

    private static async Task<GoalCatalogue> LoadAsync(UnitOfWork work, CancellationToken cancellation)
    {
        var goals = await work.Db.Objectives.AsNoTracking().OrderBy(o => o.Number).ToListAsync(cancellation);
        var lessons = await work.Db.LinkLessons.AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation);
        return new GoalCatalogue(
            [.. goals.Where(g => g.Terms.Status == ObjectiveStatus.Active).Select(Linkable)],
            [.. lessons.Select(l => l.ToLearned())]);
    }

    private static LinkableGoal Linkable(Objective goal) => new()
    {
        Id = goal.Id, Handle = goal.Handle, Title = goal.Terms.Title, Description = goal.Terms.Description,
        Measures = goal.Terms.Measure is { } measure ? [measure.Key] : [],
        References = References.In($"{goal.Terms.Title} {goal.Terms.Description}"),
    };

    private sealed record Stamp(int Goals, long Edit, long Lesson);
}
