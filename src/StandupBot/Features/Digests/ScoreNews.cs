using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Features.Digests;

/// <summary>The latest score of a scope with its trend.</summary>
public sealed record ScoreNews(ScoreSheet Sheet, Trend? Trend, int? TimeToRealign);

/// <summary>Reads the score and the days before it.</summary>
public sealed class ScoreNewsReader(UnitOfWork work)
{
    private const int DaysBack = 11;

    /// <param name="scope">"company" or "team:id".</param>
    /// <returns>Null before the first evaluation.</returns>
    public async Task<ScoreNews?> LatestAsync(string scope, CancellationToken cancellation)
    {
        var rows = await work.Db.Scores.AsNoTracking().Where(s => s.Scope == scope).OrderByDescending(s => s.Day).Take(DaysBack).ToListAsync(cancellation);
        if (rows.Count == 0)
            return null;
        return new ScoreNews(rows[0].Sheet, Trend.OfOverall(rows[0].Sheet, [.. rows.Skip(1).Reverse().Select(r => r.Sheet)]), rows[0].TimeToRealign);
    }
}
