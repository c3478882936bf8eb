using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Features.Signals;

/// <summary>Goals with their history as the rules see them.</summary>
public sealed class GoalFacts(UnitOfWork work)
{
    public async Task<CompanySnapshot> AddAsync(CompanySnapshot snapshot, Lookback lookback, CancellationToken cancellation)
    {
        var goals = await work.Db.Objectives.AsNoTracking().Include(o => o.Edits).AsSplitQuery().OrderBy(o => o.Number).ToListAsync(cancellation);
        List<string> present = [.. goals.Where(g => !lookback.IsPast(g.Terms.Status, g.Edits.Select(e => e.At).DefaultIfEmpty(g.CreatedAt).Max())).Select(g => g.Id)];
        var reports = await ReportsAsync(present, cancellation);
        var conflicts = await work.Db.Conflicts.AsNoTracking().Where(c => present.Contains(c.A) && present.Contains(c.B)).OrderBy(c => c.Id).ToListAsync(cancellation);
        return snapshot with
        {
            Objectives = [.. goals.Select(goal => Fact(goal, reports[goal.Id]))],
            Conflicts = [.. conflicts.Select(c => new ConflictFact(c.A, c.B, c.Wins, c.Reason, c.By, c.At))],
        };
    }

    /// <summary>All that was said of a present goal, and the last word on a past one.</summary>
    private async Task<ILookup<string, ObjectiveReport>> ReportsAsync(List<string> present, CancellationToken cancellation)
    {
        var reports = await work.Db.ObjectiveReports.AsNoTracking()
            .Where(r => present.Contains(r.ObjectiveId) || !work.Db.ObjectiveReports.Any(later => later.ObjectiveId == r.ObjectiveId && later.Id > r.Id))
            .ToListAsync(cancellation);
        return reports.ToLookup(r => r.ObjectiveId, StringComparer.Ordinal);
    }

    internal static ObjectiveFact Fact(Objective goal, IEnumerable<ObjectiveReport> reports) => new()
    {
        Id = goal.Id, Handle = goal.Handle, CreatedAt = goal.CreatedAt, CreatedBy = goal.CreatedBy, Terms = goal.Terms,
        Changes = [.. goal.Edits.OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.ToChange())],
        CheckIns = [.. reports.OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => r.ToCheckIn())],
    };
}
