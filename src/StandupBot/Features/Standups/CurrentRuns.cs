using StandupBot.Core.Standups;

namespace StandupBot.Features.Standups;

/// <summary>The runs of a stand-up that may still change: the open ones, and the latest, to which answers may come late.</summary>
internal static class CurrentRuns
{
    /// <summary>In no order; however many runs there were, only these are looked at.</summary>
    public static IQueryable<Run> CurrentOf(this IQueryable<Run> runs, string standupId)
    {
        var held = runs.Where(r => r.StandupId == standupId && r.SkippedBecause == null);
        return held.Where(r => r.ClosedAt == null || r.Date == held.OrderByDescending(l => l.Date).Select(l => l.Date).First());
    }
}
