using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Goals;
using StandupBot.Features.Signals.Commands;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Home;

/// <summary>Loads what one member's home view shows.</summary>
public sealed class HomeLoader(UnitOfWork work, HomeStandups standups, GoalLines lines, OpenSignals signals, TeamDays days, DashboardAddress dashboard)
{
    public async Task<HomeView> LoadAsync(Call call, CancellationToken cancellation)
    {
        var roadblocks = await work.Db.Roadblocks.AsNoTracking()
            .Where(r => r.ResolvedAt == null && (r.ReporterId == call.Actor.Id || r.UnblockerId == call.Actor.Id)).OrderBy(r => r.Number).ToListAsync(cancellation);
        Dictionary<string, int> ages = new(StringComparer.Ordinal);
        foreach (var roadblock in roadblocks)
            if (call.People.Team(roadblock.TeamId) is { } team)
                ages[roadblock.Id] = (await days.OfAsync(team, call.Company.TimeZone, cancellation)).Since(roadblock.RaisedAt);
        return new HomeView
        {
            MemberId = call.Actor.Id, Date = call.Today, TimeZone = call.Zone.Id,
            Standups = await standups.OfAsync(call, cancellation), Goals = await GoalsAsync(call, cancellation),
            Signals = [.. (await signals.ForAsync(call, cancellation)).Where(s => s.Finding.Told.Any(t => t.MemberId == call.Actor.Id)).OrderByDescending(s => s.Severity)
                .Select(s => new HomeSignal(s.Key, s.SignalId, s.Severity, s.Finding.Why, s.Finding.NextAction))],
            Roadblocks = [.. roadblocks.Where(r => r.ReporterId == call.Actor.Id).Select(r => new OwnRoadblock(r.Id, r.Text, ages.GetValueOrDefault(r.Id), r.UnblockerId))],
            WaitingForYou = [.. roadblocks.Where(r => r.UnblockerId == call.Actor.Id && r.ReporterId != call.Actor.Id).Select(r => new WaitingView(r.Id, r.ReporterId, r.Text, ages.GetValueOrDefault(r.Id)))],
            AwayUntil = await work.Db.Absences.Where(a => a.MemberId == call.Actor.Id && a.To >= call.Today).OrderBy(a => a.From).Select(a => (DateOnly?)a.To).FirstOrDefaultAsync(cancellation),
            DashboardUrl = dashboard.Home?.AbsoluteUri,
        };
    }

    private async Task<IReadOnlyList<HomeGoal>> GoalsAsync(Call call, CancellationToken cancellation)
    {
        List<Objective> own = [.. call.Goals.Where(g => g.Terms.OwnerId == call.Actor.Id && g.Terms.Status == ObjectiveStatus.Active)
            .OrderByDescending(g => g.Terms.Priority).ThenBy(g => g.Terms.Due ?? DateOnly.MaxValue).ThenBy(g => g.Number)];
        var printed = await lines.OfAsync(call, own, cancellation);
        var said = (await lines.ReportsAsync(own, cancellation)).GroupBy(r => r.ObjectiveId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(r => r.At), StringComparer.Ordinal);
        return [.. own.Select(g => new HomeGoal(GoalBook.View(g), printed[g.Id].Percent, g.Terms.Due, IsDue(g, said.TryGetValue(g.Id, out var at) ? at : g.CreatedAt, call.Now)))];
    }

    /// <summary>By the goal's own rhythm; whoever said something early is not asked twice (behaviour 60).</summary>
    private static bool IsDue(Objective goal, DateTimeOffset last, DateTimeOffset now) => now - last >= TimeSpan.FromDays(goal.Terms.Cadence switch
    {
        Cadence.Daily => 1,
        Cadence.Weekly => 7,
        _ => 28,
    });
}
