using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Objectives;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>Loads the page "Goals": two queries beside the call, however many goals there are.</summary>
public sealed class AlignmentMapLoader(UnitOfWork work, OpenSignals signals)
{
    /// <param name="teamId">A team that the reader may see; null for all.</param>
    public async Task<AlignmentMap> LoadAsync(Call call, string? teamId, CancellationToken cancellation)
    {
        // Notes are long and not shown here, so they stay where they are.
        var reports = await work.Db.ObjectiveReports.AsNoTracking().OrderBy(r => r.At).ThenBy(r => r.Id).Select(r => new ObjectiveReport
        {
            Id = r.Id, ObjectiveId = r.ObjectiveId, CompanyId = r.CompanyId, At = r.At, By = r.By, Value = r.Value, Confidence = r.Confidence, Status = r.Status,
        }).ToListAsync(cancellation);
        return AlignmentMaps.Of(call, teamId, reports, await signals.ForAsync(call, cancellation));
    }
}
