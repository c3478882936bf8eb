using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>Counts who answered in some runs: one query, however many there are.</summary>
public sealed class RunCounts(UnitOfWork work)
{
    private static readonly Dictionary<string, bool> Nobody = [];

    /// <returns>One for each run, in their order.</returns>
    public async Task<IReadOnlyList<RunCount>> OfAsync(Call call, IReadOnlyList<Run> runs, CancellationToken cancellation)
    {
        var ids = runs.Select(r => r.Id).ToList();
        var answers = await work.Db.CheckIns.AsNoTracking().Where(c => ids.Contains(c.RunId) && c.WithdrawnAt == null)
            .Select(c => new { c.RunId, c.MemberId, c.Late }).ToListAsync(cancellation);
        var late = answers.GroupBy(a => a.RunId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToDictionary(a => a.MemberId, a => a.Late, StringComparer.Ordinal), StringComparer.Ordinal);
        return [.. runs.Select(r => RunCount.Of(r, late.GetValueOrDefault(r.Id) ?? Nobody, call.People))];
    }
}
