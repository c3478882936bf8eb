using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>What was said last of each goal: its value, its confidence, its state. The database looks through the years, two queries bring the few rows.</summary>
public sealed class LatestReports(UnitOfWork work)
{
    /// <returns>Oldest first; of a goal at most a few rows.</returns>
    public async Task<IReadOnlyList<ObjectiveReport>> LoadAsync(CancellationToken cancellation)
    {
        var last = await work.Db.ObjectiveReports.GroupBy(r => r.ObjectiveId).Select(g => new
        {
            Valued = g.Max(r => r.Value != null ? (long?)r.Id : null), Sure = g.Max(r => r.Confidence != null ? (long?)r.Id : null), Stated = g.Max(r => r.Status != null ? (long?)r.Id : null),
        }).ToListAsync(cancellation);
        List<long> ids = [.. last.SelectMany(l => new[] { l.Valued, l.Sure, l.Stated }).OfType<long>().Distinct()];
        return await work.Db.ObjectiveReports.AsNoTracking().Where(r => ids.Contains(r.Id)).OrderBy(r => r.At).ThenBy(r => r.Id).ToListAsync(cancellation);
    }
}
