using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Audit;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Features.Signals;

namespace StandupBot.Features.Digests;

/// <summary>The longer forms of the digest: the week in review, and the audit.</summary>
public sealed class LongForms(
    UnitOfWork work, SnapshotLoader snapshots, SignalStore store, TeamNews teams, SignalNewsReader signals, ScoreNewsReader scores, SignalOptions options)
{
    /// <summary>True on the company's last working day of a calendar week.</summary>
    public bool EndsTheWeek(DigestFacts facts) =>
        StartOfWeek(facts.Calendar.Company.Add(facts.Today, 1)) != StartOfWeek(facts.Today);

    /// <summary>True on the company's first working day of a month, once it has a month behind it.</summary>
    public bool BeginsTheMonth(DigestFacts facts)
    {
        var first = new DateOnly(facts.Today.Year, facts.Today.Month, 1);
        return facts.Calendar.Company.Add(first.AddDays(-1), 1) == facts.Today && facts.Calendar.Company.DateOf(facts.Company.CreatedAt) < first.AddDays(-14);
    }

    public async Task<Message> WeeklyAsync(DigestFacts facts, IReadOnlyList<Decision> waiting, CancellationToken cancellation)
    {
        var from = StartOfWeek(facts.Today);
        var since = new DateTimeOffset(from.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var moved = GoalNews.Moved(facts, since, work.Now);
        var score = await scores.LatestAsync("company", cancellation);
        return WeeklyReview.Compose(new WeeklyReviewView
        {
            OwnerId = facts.Company.OwnerId, CompanyName = facts.Company.Name, From = from, To = facts.Today,
            Score = score?.Sheet, Trend = score?.Trend, DaysToRealign = score?.TimeToRealign,
            Moved = moved, Stalled = GoalNews.Stalled(facts, moved),
            Resolved = [.. (await signals.SinceAsync(facts, since, cancellation)).Where(n => n.Kind == NewsKind.Resolved)],
            Decisions = waiting, Teams = await teams.AnswersAsync(facts, from, facts.Today, cancellation),
            Measures = await MeasuresAsync(since, cancellation),
        }, facts.Names);
    }

    public async Task<Message> AuditAsync(DigestFacts facts, CancellationToken cancellation)
    {
        var states = (await store.RowsAsync(cancellation)).Select(r => r.State).ToList();
        SignalContext context = new(await snapshots.LoadAsync(cancellation), options.With(facts.Company.Thresholds), states.Where(s => s.IsOpen).Select(s => s.ToOpenSignal()));
        var score = AlignmentScore.Of(ScoreScope.Company, context, states);
        var report = StrategicAudit.Of(context, states.Where(s => !s.Finding.IsPersonal), score);
        return AuditPage.Compose(new AuditView
        {
            CompanyName = facts.Company.Name, Date = facts.Today, Score = ScoreLine.Of(score, null), SaysLittle = score.HasNoData,
            Disconnects = Gaps(report.Disconnects), Redundancy = Gaps(report.Redundancy), Conflicts = Gaps(report.ConflictingPriorities),
            Plan = [.. report.Plan.Select(g => new AuditStep(g.Signal.Key, g.NextAction, g.OwnerId, g.Effect?.OverallPoints ?? g.Effect?.DimensionPoints))],
        }, facts.Names);
    }

    private static IReadOnlyList<Core.Digests.AuditGap> Gaps(IReadOnlyList<Core.Signals.Audit.AuditGap> gaps) =>
        [.. gaps.Select(g => new Core.Digests.AuditGap(g.Signal.Key, g.Signal.Finding.Why))];

    private async Task<IReadOnlyList<MeasureMove>> MeasuresAsync(DateTimeOffset since, CancellationToken cancellation)
    {
        // This week's, and of each measure the last one before it.
        var readings = await work.Db.BusinessMeasures.AsNoTracking()
            .Where(m => m.At >= since || !work.Db.BusinessMeasures.Any(later => later.Key == m.Key && later.At < since && later.Id > m.Id)).OrderBy(m => m.At).ThenBy(m => m.Id).ToListAsync(cancellation);
        return [.. readings.GroupBy(m => m.Key, StringComparer.Ordinal)
            .Select(g => new MeasureMove(g.Key, g.Last().Value, g.LastOrDefault(m => m.At < since)?.Value))];
    }

    private static DateOnly StartOfWeek(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
