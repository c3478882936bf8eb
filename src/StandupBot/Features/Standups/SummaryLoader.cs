using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Objectives;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Directory;
using StandupBot.Features.Goals;
using StandupBot.Storage;

namespace StandupBot.Features.Standups;

/// <summary>Loads what the one channel message of a run shows.</summary>
public sealed class SummaryLoader(UnitOfWork work, People people, TeamDays days, GoalBook goals, SummarySignals signals, SummaryRoadblocks roadblocks)
{
    private const int MostGoals = 12;

    private static readonly Translated<string, AnsweredLine> AnswersOfRun = Translated.Of((StandupBotDb db, string runId) =>
        db.CheckIns.AsNoTracking().Where(c => c.RunId == runId && c.WithdrawnAt == null)
            .SelectMany(c => db.Items.Where(i => i.CheckInId == c.Id).DefaultIfEmpty(), (c, item) => new AnsweredLine(c.MemberId, c.Late, item)));

    private static readonly Translated<(string Standup, DateOnly Date), DateTimeOffset> OpeningsBefore = Translated.Of((StandupBotDb db, string standupId, DateOnly date) =>
        db.Runs.Where(r => r.StandupId == standupId && r.Date < date && r.SkippedBecause == null).OrderByDescending(r => r.Date).Select(r => r.OpenedAt).Take(1));

    public async Task<SummaryView> LoadAsync(Run run, CancellationToken cancellation)
    {
        var company = await work.CompanyAsync(cancellation);
        var team = await work.TeamAsync(run.TeamId, cancellation);
        var calendar = await days.OfAsync(team, company.TimeZone, cancellation);
        var (late, items) = await AnswersAsync(run, cancellation);
        var open = await signals.OpenAsync(team.Id, cancellation);
        var inTheWay = await roadblocks.OfTeamAsync(team.Id, calendar, open, cancellation);
        // A roadblock's own line speaks for its signal: the same thing is never said twice.
        var told = inTheWay.Take(SummaryMessage.MostRoadblocks).Select(r => r.Signal).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (shown, more) = SummarySignals.Fit(open, team.Id, told);
        return new SummaryView
        {
            Run = RunViews.Of(run, team, calendar.Zone, run.ClosesAt),
            Closed = !run.IsOpen,
            Members = Standings(run, late, (await people.EverybodyAsync(cancellation)).Left),
            Goals = await ProgressAsync(run, items, calendar, cancellation),
            OtherWork = [.. items.Where(i => i.Link != ItemLink.Linked).Select(Work)],
            Roadblocks = inTheWay,
            Signals = shown,
            MoreSignals = more,
            Outcomes = run.Outcomes,
            Away = await AwayAsync(run, cancellation),
        };
    }

    /// <summary>Who answered, and whether late; and what they said, as it came. One query: a line without its answer is nothing.</summary>
    private async Task<(IReadOnlyDictionary<string, bool> Late, IReadOnlyList<Item> Items)> AnswersAsync(Run run, CancellationToken cancellation)
    {
        var answers = await AnswersOfRun.ListAsync(work.Db, run.Id, cancellation);
        return (
            answers.DistinctBy(a => a.MemberId, StringComparer.Ordinal).ToDictionary(a => a.MemberId, a => a.Late, StringComparer.Ordinal),
            [.. answers.Select(a => a.Item).OfType<Item>().OrderBy(i => i.At).ThenBy(i => i.CheckInId, StringComparer.Ordinal).ThenBy(i => i.Index)]);
    }

    private static IReadOnlyList<MemberStanding> Standings(Run run, IReadOnlyDictionary<string, bool> late, IReadOnlySet<string> left) =>
        [.. run.Participants.Select(p => new MemberStanding(p.MemberId, StandingOf(p, late.TryGetValue(p.MemberId, out var came) ? came : null, left.Contains(p.MemberId))))];

    /// <param name="late">Null for who did not answer.</param>
    private static Standing StandingOf(Participant participant, bool? late, bool left) => (late, participant) switch
    {
        (true, _) => Standing.Late,
        (not null, _) => Standing.Answered,
        _ when left => Standing.Left,
        (_, { Skipped: true }) => Standing.Skipped,
        (_, { Undelivered: true }) => Standing.NotReached,
        _ => Standing.Waiting,
    };

    private async Task<IReadOnlyList<GoalProgressView>> ProgressAsync(Run run, IReadOnlyList<Item> items, Workdays calendar, CancellationToken cancellation)
    {
        var worked = items.Where(i => i is { Link: ItemLink.Linked, ObjectiveId: not null }).ToLookup(i => i.ObjectiveId!, StringComparer.Ordinal);
        var known = await goals.ReadAsync(cancellation);
        List<KnownGoal> shown = [.. worked.Select(w => known.Find(w.Key)).OfType<KnownGoal>()
            .OrderByDescending(g => g.Terms.Priority).ThenByDescending(g => worked[g.Id].Count()).ThenBy(g => g.Number).Take(MostGoals)];
        if (shown.Count == 0)
            return [];
        var figures = await goals.FiguresAsync(run, cancellation);
        // Without any figure there is no move, and from when on it would count does not matter.
        var before = figures.Count == 0 ? [] : await OpeningsBefore.ListAsync(work.Db, (run.StandupId, run.Date), cancellation);
        var since = before is [var opened] ? opened : run.OpenedAt;
        return [.. shown.Select(g => Progress(g, worked[g.Id], [.. figures[g.Id]], since, calendar))];
    }

    private GoalProgressView Progress(KnownGoal goal, IEnumerable<Item> worked, IReadOnlyList<GoalCheckIn> figures, DateTimeOffset since, Workdays calendar)
    {
        var (now, before) = (GoalBook.PercentAt(goal.Terms.Measure, figures, work.Now), GoalBook.PercentAt(goal.Terms.Measure, figures, since));
        var moved = figures.Select(r => (DateTimeOffset?)r.At).Max();
        return new GoalProgressView(
            goal.View, now, now - before, now == before && moved is { } last ? calendar.Since(last) : null, [.. worked.Select(Work)]);
    }

    private static WorkView Work(Item item) => new(item.MemberId, item.Text, item.State);

    private async Task<IReadOnlyList<AwayView>> AwayAsync(Run run, CancellationToken cancellation)
    {
        if (run.Absent.Count == 0)
            return [];
        var until = await work.Db.Absences.AsNoTracking().Where(a => a.From <= run.Date && a.To >= run.Date).ToListAsync(cancellation);
        return [.. run.Absent.Select(id => new AwayView(id, until.Where(a => a.MemberId == id).Select(a => (DateOnly?)a.To).Max()))];
    }

    /// <param name="Item">Null for an answer without any line of work.</param>
    private sealed record AnsweredLine(string MemberId, bool Late, Item? Item);
}
