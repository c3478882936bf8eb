using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Features.Signals;

/// <summary>Goals with their history as the rules see them.</summary>
public sealed class GoalFacts(UnitOfWork work)
{
    public async Task<CompanySnapshot> AddAsync(CompanySnapshot snapshot, CancellationToken cancellation)
    {
        var goals = await work.Db.Objectives.AsNoTracking().Include(o => o.Edits).Include(o => o.Reports)
            .AsSplitQuery().OrderBy(o => o.Number).ToListAsync(cancellation);
        var conflicts = await work.Db.Conflicts.AsNoTracking().OrderBy(c => c.Id).ToListAsync(cancellation);
        return snapshot with
        {
            Objectives = [.. goals.Select(Fact)],
            Conflicts = [.. conflicts.Select(c => new ConflictFact(c.A, c.B, c.Wins, c.Reason, c.By, c.At))],
        };
    }

    public static ObjectiveFact Fact(Objective goal) => new()
    {
        Id = goal.Id, Handle = goal.Handle, CreatedAt = goal.CreatedAt, CreatedBy = goal.CreatedBy, Terms = goal.Terms,
        Changes = [.. goal.Edits.OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.ToChange())],
        CheckIns = [.. goal.Reports.OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => r.ToCheckIn())],
    };
}
