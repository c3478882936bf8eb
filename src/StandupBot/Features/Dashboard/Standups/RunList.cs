using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>The runs of one stand-up, newest first, a page of them.</summary>
/// <param name="Page">From 1.</param>
public sealed record RunList(string StandupId, string Team, IReadOnlyList<RunCount> Runs, int Page, bool HasMore);

/// <summary>Loads a page of runs: two queries beside the call.</summary>
public sealed class RunListLoader(UnitOfWork work, RunCounts counts)
{
    private const int PageSize = 20;

    public async Task<RunList> LoadAsync(Call call, Standup standup, Team team, int page, CancellationToken cancellation)
    {
        var runs = await work.Db.Runs.AsNoTracking().Where(r => r.StandupId == standup.Id).OrderByDescending(r => r.Date)
            .Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancellation);
        var shown = await counts.OfAsync(call, [.. runs.Take(PageSize)], cancellation);
        return new RunList(standup.Id, team.Name, shown, page, runs.Count > PageSize);
    }
}
