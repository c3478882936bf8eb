using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Directory;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Standups;

/// <summary>Loads what the one channel message of a run shows.</summary>
public sealed class SummaryLoader(UnitOfWork work, People people, TeamDays days, GoalBook goals, SummarySignals signals, SummaryRoadblocks roadblocks)
{
    private const int MostGoals = 12;

    public async Task<SummaryView> LoadAsync(Run run, CancellationToken cancellation)
    {
        var company = await work.CompanyAsync(cancellation);
        var team = await work.TeamAsync(run.TeamId, cancellation);
        var calendar = await days.OfAsync(team, company.TimeZone, cancellation);
        var checkIns = await work.Db.CheckIns.AsNoTracking().Where(c => c.RunId == run.Id && c.WithdrawnAt == null).ToListAsync(cancellation);
        var items = await work.Db.Items.AsNoTracking().Where(i => i.StandupId == run.StandupId && i.Date == run.Date)
            .OrderBy(i => i.At).ThenBy(i => i.CheckInId).ThenBy(i => i.Index).ToListAsync(cancellation);
        var open = await signals.OpenAsync(team.Id, cancellation);
        var inTheWay = await roadblocks.OfTeamAsync(team.Id, calendar, open, cancellation);
        // A roadblock's own line speaks for its signal: the same thing is never said twice.
        var told = inTheWay.Take(SummaryMessage.MostRoadblocks).Select(r => r.Signal).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (shown, more) = SummarySignals.Fit(open, team.Id, told);
        return new SummaryView
        {
            Run = RunViews.Of(run, team, calendar.Zone, run.ClosesAt),
            Closed = !run.IsOpen,
            Members = Standings(run, checkIns, (await people.EverybodyAsync(cancellation)).Left),
            Goals = await ProgressAsync(run, team, items, calendar, cancellation),
            OtherWork = [.. items.Where(i => i.Link != ItemLink.Linked).Select(Work)],
            Roadblocks = inTheWay,
            Signals = shown,
            MoreSignals = more,
            Outcomes = run.Outcomes,
            Away = await AwayAsync(run, cancellation),
        };
    }

    private static IReadOnlyList<MemberStanding> Standings(Run run, List<CheckIn> checkIns, IReadOnlySet<string> left) =>
        [.. run.Participants.Select(p => new MemberStanding(p.MemberId, StandingOf(p, checkIns.Find(c => c.MemberId == p.MemberId), left.Contains(p.MemberId))))];

    private static Standing StandingOf(Participant participant, CheckIn? checkIn, bool left) => (checkIn, participant) switch
    {
        ({ Late: true }, _) => Standing.Late,
        (not null, _) => Standing.Answered,
        _ when left => Standing.Left,
        (_, { Skipped: true }) => Standing.Skipped,
        (_, { Undelivered: true }) => Standing.NotReached,
        _ => Standing.Waiting,
    };

    private async Task<IReadOnlyList<GoalProgressView>> ProgressAsync(Run run, Team team, List<Item> items, Workdays calendar, CancellationToken cancellation)
    {
        var worked = items.Where(i => i is { Link: ItemLink.Linked, ObjectiveId: not null }).ToLookup(i => i.ObjectiveId!, StringComparer.Ordinal);
        var known = await goals.ReadAsync([.. worked.Select(g => g.Key)], cancellation);
        var since = await work.Db.Runs.Where(r => r.StandupId == run.StandupId && r.Date < run.Date && r.SkippedBecause == null)
            .OrderByDescending(r => r.Date).Select(r => (DateTimeOffset?)r.OpenedAt).FirstOrDefaultAsync(cancellation);
        return [.. known.Values
            .OrderByDescending(g => g.Terms.Priority).ThenByDescending(g => worked[g.Id].Count()).ThenBy(g => g.Number).Take(MostGoals)
            .Select(g => Progress(g, worked[g.Id], since ?? run.OpenedAt, calendar))];
    }

    private GoalProgressView Progress(Objective goal, IEnumerable<Item> worked, DateTimeOffset since, Workdays calendar)
    {
        var (now, before) = (GoalBook.PercentAt(goal, work.Now), GoalBook.PercentAt(goal, since));
        var moved = goal.Reports.Where(r => r.Value is not null).Select(r => (DateTimeOffset?)r.At).Max();
        return new GoalProgressView(
            GoalBook.View(goal), now, now - before, now == before && moved is { } last ? calendar.Since(last) : null, [.. worked.Select(Work)]);
    }

    private static WorkView Work(Item item) => new(item.MemberId, item.Text, item.State);

    private async Task<IReadOnlyList<AwayView>> AwayAsync(Run run, CancellationToken cancellation)
    {
        if (run.Absent.Count == 0)
            return [];
        var until = await work.Db.Absences.AsNoTracking().Where(a => a.From <= run.Date && a.To >= run.Date).ToListAsync(cancellation);
        return [.. run.Absent.Select(id => new AwayView(id, until.Where(a => a.MemberId == id).Select(a => (DateOnly?)a.To).Max()))];
    }
}
