using StandupBot.Features.Commands;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>Loads the page "Goals": three queries beside the call, however many goals there are and however much was said of them.</summary>
public sealed class AlignmentMapLoader(LatestReports reports, OpenSignals signals)
{
    /// <param name="teamId">A team that the reader may see; null for all.</param>
    public async Task<AlignmentMap> LoadAsync(Call call, string? teamId, CancellationToken cancellation) =>
        AlignmentMaps.Of(call, teamId, await reports.LoadAsync(cancellation), await signals.ForAsync(call, cancellation));
}
