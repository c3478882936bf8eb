using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Goals;
using StandupBot.Storage;

namespace StandupBot.Features.Standups;

/// <summary>A team's open roadblocks, most pressing first.</summary>
public sealed class SummaryRoadblocks(UnitOfWork work, GoalBook goals)
{
    private static readonly Translated<string, Roadblock> OpenOfTeam = Translated.Of((StandupBotDb db, string teamId) =>
        db.Roadblocks.AsNoTracking().Where(r => r.TeamId == teamId && r.ResolvedAt == null));

    public async Task<IReadOnlyList<RoadblockView>> OfTeamAsync(
        string teamId, Workdays calendar, IReadOnlyList<SignalState> signals, CancellationToken cancellation)
    {
        var open = await OpenOfTeam.ListAsync(work.Db, teamId, cancellation);
        var known = await goals.ReadAsync(cancellation);
        return [.. open
            .Select(r => View(r, calendar, known.Find(r.ObjectiveId)?.View)
                with { Signal = signals.FirstOrDefault(s => s.SignalId == "S9" && s.Finding.Subjects[0] == r.Id)?.Key })
            .OrderByDescending(r => r.Overdue).ThenByDescending(r => r.AgeDays).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    public static RoadblockView View(Roadblock roadblock, Workdays calendar, Core.Digests.Phrasing.GoalView? goal)
    {
        var age = calendar.Since(roadblock.RaisedAt);
        return new RoadblockView(roadblock.Id, roadblock.Text, roadblock.ReporterId, age, roadblock.UnblockerId, null, goal, roadblock.Kind)
        {
            Overdue = age > Limit(roadblock.Kind),
        };
    }

    /// <summary>Working days that a roadblock may be open (signal S9).</summary>
    private static int Limit(RoadblockKind kind) => kind switch
    {
        RoadblockKind.Urgent => 1,
        RoadblockKind.Normal => 2,
        _ => 5,
    };
}
