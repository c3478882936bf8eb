using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Signals;

/// <summary>Runs, items, roadblocks and dependencies as the rules see them.</summary>
public sealed class WorkFacts(UnitOfWork work)
{
    public async Task<CompanySnapshot> AddAsync(CompanySnapshot snapshot, DateOnly since, CancellationToken cancellation)
    {
        var from = new DateTimeOffset(since.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero).AddDays(-1);
        return snapshot with
        {
            Runs = await RunsAsync(since, cancellation),
            Items = await ItemsAsync(since, cancellation),
            Pulls = await PullsAsync(since, cancellation),
            Roadblocks = await RoadblocksAsync(from, cancellation),
            Dependencies = await DependenciesAsync(from, cancellation),
            SameWork = [.. (await work.Db.SameWorkAnswers.AsNoTracking().Where(s => s.At >= from).OrderBy(s => s.Id).ToListAsync(cancellation))
                .Select(s => new SameWorkFact(s.A, s.B, Word(s.Verdict), s.By, s.At))],
        };
    }

    private async Task<IReadOnlyList<RunFact>> RunsAsync(DateOnly since, CancellationToken cancellation)
    {
        var runs = await work.Db.Runs.AsNoTracking().Where(r => r.Date >= since && r.SkippedBecause == null)
            .OrderBy(r => r.Date).ThenBy(r => r.StandupId).ToListAsync(cancellation);
        var answered = (await work.Db.CheckIns.Where(c => c.Date >= since && c.WithdrawnAt == null)
            .Select(c => new { c.RunId, c.MemberId }).ToListAsync(cancellation)).ToLookup(c => c.RunId, c => c.MemberId, StringComparer.Ordinal);
        return [.. runs.Select(r => Fact(r, answered[r.Id].ToHashSet(StringComparer.Ordinal)))];
    }

    private static RunFact Fact(Run run, HashSet<string> answered) => new()
    {
        StandupId = run.StandupId, TeamId = run.TeamId, Date = run.Date, OpenedAt = run.OpenedAt, ClosedAt = run.ClosedAt,
        Expected = [.. run.Participants.Where(p => !p.Skipped || answered.Contains(p.MemberId)).Select(p => p.MemberId)],
        Answered = [.. run.Participants.Select(p => p.MemberId).Where(answered.Contains)],
        Absent = run.Absent,
        Undelivered = [.. run.Participants.Where(p => p.Undelivered && !answered.Contains(p.MemberId)).Select(p => p.MemberId)],
    };

    private async Task<IReadOnlyList<ItemFact>> ItemsAsync(DateOnly since, CancellationToken cancellation)
    {
        var items = await work.Db.Items.AsNoTracking().Where(i => i.Date >= since)
            .OrderBy(i => i.Date).ThenBy(i => i.CheckInId).ThenBy(i => i.Index).ToListAsync(cancellation);
        return [.. items.Select(i => new ItemFact
        {
            Ref = i.Ref, StandupId = i.StandupId, TeamId = i.TeamId, MemberId = i.MemberId, Date = i.Date, At = i.At, Text = i.Text,
            Link = i.Link, ObjectiveId = i.ObjectiveId, State = i.State, Ticket = i.Ticket,
        })];
    }

    private async Task<IReadOnlyList<PullFact>> PullsAsync(DateOnly since, CancellationToken cancellation)
    {
        var pulled = await work.Db.CheckIns.AsNoTracking().Where(c => c.Date >= since && c.WithdrawnAt == null)
            .OrderBy(c => c.At).ThenBy(c => c.Id).Select(c => new { c.MemberId, c.Date, c.At, c.PulledBetween }).ToListAsync(cancellation);
        return [.. pulled.Where(p => p.PulledBetween.Count > 0).Select(p => new PullFact(p.MemberId, p.Date, p.At, p.PulledBetween))];
    }

    private async Task<IReadOnlyList<RoadblockFact>> RoadblocksAsync(DateTimeOffset from, CancellationToken cancellation)
    {
        var roadblocks = await work.Db.Roadblocks.AsNoTracking().Include(r => r.Steps)
            .Where(r => r.ResolvedAt == null || r.ResolvedAt >= from).OrderBy(r => r.Number).ToListAsync(cancellation);
        return [.. roadblocks.Select(r => new RoadblockFact
        {
            Id = r.Id, TeamId = r.TeamId, ReporterId = r.ReporterId, RaisedAt = r.RaisedAt, Text = r.Text, Kind = r.Kind,
            UnblockerId = r.UnblockerId, ObjectiveId = r.ObjectiveId, ResolvedAt = r.ResolvedAt,
            Events = [.. r.Steps.OrderBy(s => s.At).ThenBy(s => s.Id).Select(s => s.ToEvent())],
        })];
    }

    private async Task<IReadOnlyList<DependencyFact>> DependenciesAsync(DateTimeOffset from, CancellationToken cancellation)
    {
        var dependencies = await work.Db.Dependencies.AsNoTracking()
            .Where(d => d.Answer == null || d.AnsweredAt >= from || d.At >= from).OrderBy(d => d.At).ThenBy(d => d.Id).ToListAsync(cancellation);
        return [.. dependencies.Select(d => new DependencyFact(d.Id, d.FromTeamId, d.ToTeamId, d.ToMemberId, d.Text, d.ObjectiveId, d.By, d.At, Answer(d)))];
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
