using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Signals;

/// <summary>Runs, items, roadblocks and dependencies as the rules see them.</summary>
public sealed class WorkFacts(UnitOfWork work)
{
    public async Task<CompanySnapshot> AddAsync(CompanySnapshot snapshot, Lookback lookback, CancellationToken cancellation) =>
        snapshot with
        {
            Runs = await RunsAsync(lookback, cancellation),
            Items = await ItemsAsync(lookback, cancellation),
            Pulls = await PullsAsync(lookback, cancellation),
            Roadblocks = await RoadblocksAsync(lookback, cancellation),
            Dependencies = await DependenciesAsync(lookback, cancellation),
            SameWork = await SameWorkAsync(lookback, cancellation),
        };

    private async Task<IReadOnlyList<RunFact>> RunsAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, teams) = (lookback.From, lookback.Earliest, lookback.TeamsOfLongAway);
        var runs = await work.Db.Runs.AsNoTracking().Where(r => r.Date >= from || (teams.Contains(r.TeamId) && r.Date >= earliest)).Where(r => r.SkippedBecause == null)
            .OrderBy(r => r.Date).ThenBy(r => r.StandupId).ToListAsync(cancellation);
        var answered = (await work.Db.CheckIns.Where(c => (c.Date >= from || (teams.Contains(c.TeamId) && c.Date >= earliest)) && c.WithdrawnAt == null)
            .Select(c => new { c.RunId, c.MemberId }).ToListAsync(cancellation)).ToLookup(c => c.RunId, c => c.MemberId, StringComparer.Ordinal);
        return [.. runs.Select(r => Fact(r, answered[r.Id].ToHashSet(StringComparer.Ordinal))).Where(lookback.Reaches)];
    }

    private static RunFact Fact(Run run, HashSet<string> answered) => new()
    {
        StandupId = run.StandupId, TeamId = run.TeamId, Date = run.Date, OpenedAt = run.OpenedAt, ClosedAt = run.ClosedAt,
        Expected = [.. run.Participants.Where(p => !p.Skipped || answered.Contains(p.MemberId)).Select(p => p.MemberId)],
        Answered = [.. run.Participants.Select(p => p.MemberId).Where(answered.Contains)],
        Absent = run.Absent,
        Undelivered = [.. run.Participants.Where(p => p.Undelivered && !answered.Contains(p.MemberId)).Select(p => p.MemberId)],
    };

    internal async Task<IReadOnlyList<ItemFact>> ItemsAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, away) = (lookback.From, lookback.Earliest, lookback.LongAway);
        var items = await work.Db.Items.AsNoTracking().Where(i => i.Date >= from || (away.Contains(i.MemberId) && i.Date >= earliest))
            .OrderBy(i => i.Date).ThenBy(i => i.CheckInId).ThenBy(i => i.Index).ToListAsync(cancellation);
        return [.. items.Select(i => new ItemFact
        {
            Ref = i.Ref, StandupId = i.StandupId, TeamId = i.TeamId, MemberId = i.MemberId, Date = i.Date, At = i.At, Text = i.Text,
            Link = i.Link, ObjectiveId = i.ObjectiveId, State = i.State, Ticket = i.Ticket,
        }).Where(lookback.Reaches)];
    }

    private async Task<IReadOnlyList<PullFact>> PullsAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, away) = (lookback.From, lookback.Earliest, lookback.LongAway);
        var pulled = await work.Db.CheckIns.AsNoTracking()
            .Where(c => (c.Date >= from || (away.Contains(c.MemberId) && c.Date >= earliest)) && c.WithdrawnAt == null)
            .OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => new { c.MemberId, c.Date, c.At, c.PulledBetween }).ToListAsync(cancellation);
        return [.. pulled.Where(p => p.PulledBetween.Count > 0 && p.Date >= lookback.OfMember(p.MemberId)).Select(p => new PullFact(p.MemberId, p.Date, p.At, p.PulledBetween))];
    }

    internal async Task<IReadOnlyList<RoadblockFact>> RoadblocksAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, away) = (lookback.FromInstant, lookback.EarliestInstant, lookback.LongAway);
        var roadblocks = await work.Db.Roadblocks.AsNoTracking().Include(r => r.Steps)
            .Where(r => r.ResolvedAt == null || r.ResolvedAt >= from || (r.UnblockerId != null && away.Contains(r.UnblockerId) && r.ResolvedAt >= earliest)).OrderBy(r => r.Number).ToListAsync(cancellation);
        return [.. roadblocks.Select(r => new RoadblockFact
        {
            Id = r.Id, TeamId = r.TeamId, ReporterId = r.ReporterId, RaisedAt = r.RaisedAt, Text = r.Text, Kind = r.Kind,
            UnblockerId = r.UnblockerId, ObjectiveId = r.ObjectiveId, ResolvedAt = r.ResolvedAt,
            Events = [.. r.Steps.OrderBy(s => s.At).ThenBy(s => s.Id).Select(s => s.ToEvent())],
        })];
    }

    internal async Task<IReadOnlyList<DependencyFact>> DependenciesAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, away) = (lookback.FromInstant, lookback.EarliestInstant, lookback.LongAway);
        var dependencies = await work.Db.Dependencies.AsNoTracking()
            .Where(d => d.Answer == null || d.AnsweredAt >= from || (d.ToMemberId != null && away.Contains(d.ToMemberId) && d.AnsweredAt >= earliest)).OrderBy(d => d.At).ThenBy(d => d.Id).ToListAsync(cancellation);
        return [.. dependencies.Select(d => new DependencyFact(d.Id, d.FromTeamId, d.ToTeamId, d.ToMemberId, d.Text, d.ObjectiveId, d.By, d.At, Answer(d)))];
    }

    internal async Task<IReadOnlyList<SameWorkFact>> SameWorkAsync(Lookback lookback, CancellationToken cancellation)
    {
        var (from, earliest, away) = (lookback.FromInstant, lookback.EarliestInstant, lookback.LongAway);
        var answers = await work.Db.SameWorkAnswers.AsNoTracking().Where(s => s.At >= from || (away.Contains(s.By) && s.At >= earliest))
            .OrderBy(s => s.Id).ToListAsync(cancellation);
        return [.. answers.Select(s => new SameWorkFact(s.A, s.B, Word(s.Verdict), s.By, s.At))];
    }

    private static DependencyAnswerFact? Answer(Dependency d) => d is { Answer: { } answer, AnsweredAt: { } at, AnsweredBy: { } by }
        ? new DependencyAnswerFact(at, by, answer switch
        {
            DependencyAnswer.Accept => "accept",
            DependencyAnswer.Decline => "decline",
            _ => "withdraw",
        }, d.PromisedFor, d.Reason)
        : null;

    private static string Word(SameWorkVerdict verdict) => verdict switch
    {
        SameWorkVerdict.Pairing => "pairing",
        SameWorkVerdict.Duplicate => "duplicate",
        _ => "different",
    };
}
