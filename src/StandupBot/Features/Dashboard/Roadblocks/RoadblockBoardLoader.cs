using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Features.Commands;
using StandupBot.Features.Outside;

namespace StandupBot.Features.Dashboard.Roadblocks;

/// <summary>Loads the page "Roadblocks": what is open and what was answered lately, in six queries beside the call.</summary>
public sealed class RoadblockBoardLoader(UnitOfWork work, DaysOfCompany days, OutsideDesk outside)
{
    /// <summary>An answer to a need is shown for so many days.</summary>
    private const int DaysBack = 14;

    /// <param name="team">Null for all that the reader may see.</param>
    public async Task<RoadblockBoard> LoadAsync(Call call, Team? team, CancellationToken cancellation)
    {
        var context = await days.LoadAsync(call, cancellation);
        var open = await work.Db.Roadblocks.AsNoTracking().Include(r => r.Steps).AsSplitQuery().Where(r => r.ResolvedAt == null).OrderBy(r => r.Number).ToListAsync(cancellation);
        var since = call.Now.AddDays(-DaysBack);
        var needs = await work.Db.Dependencies.AsNoTracking().Where(d => d.Answer == null || d.AnsweredAt >= since).OrderBy(d => d.At).ThenBy(d => d.Id).ToListAsync(cancellation);
        return RoadblockBoards.Of(call, context, team, open, needs, await outside.OpenAsync(cancellation));
    }
}
