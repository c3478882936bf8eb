using Microsoft.EntityFrameworkCore;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Digests;

/// <summary>Thanks to whom a signal ended: whoever did something about its subject between the last evaluation that saw it and the one that did not.</summary>
public sealed class ResolvedBy(UnitOfWork work)
{
    public async Task<Func<SignalLogRow, IReadOnlyList<string>>> SinceAsync(IReadOnlyList<SignalLogRow> resolved, CancellationToken cancellation)
    {
        if (resolved.Count == 0)
            return _ => [];
        var from = resolved.Min(entry => entry.State.LastSeen);
        List<Act> acts =
        [
            .. await work.Db.Set<Core.Objectives.ObjectiveReport>().Where(r => r.At > from).Select(r => new Act(r.ObjectiveId, r.At, r.By)).ToListAsync(cancellation),
            .. await work.Db.Set<Core.Objectives.ObjectiveEdit>().Where(e => e.At > from).Select(e => new Act(e.ObjectiveId, e.At, e.By)).ToListAsync(cancellation),
            .. await work.Db.Set<Core.Roadblocks.RoadblockStep>().Where(s => s.At > from).Select(s => new Act(s.RoadblockId, s.At, s.By)).ToListAsync(cancellation),
            .. await work.Db.MentionTriages.Where(t => t.At > from).Select(t => new Act(t.MentionOrTheme, t.At, t.By)).ToListAsync(cancellation),
            .. await work.Db.Dependencies.Where(d => d.AnsweredAt > from && d.AnsweredBy != null).Select(d => new Act(d.Id, d.AnsweredAt!.Value, d.AnsweredBy!)).ToListAsync(cancellation),
            .. await work.Db.Conflicts.Where(c => c.At > from).Select(c => new Act(c.A, c.At, c.By)).ToListAsync(cancellation),
            .. await work.Db.Items.Where(i => i.At > from && i.ObjectiveId != null).Select(i => new Act(i.ObjectiveId!, i.At, i.MemberId)).ToListAsync(cancellation),
        ];
        var bySubject = acts.ToLookup(act => act.Subject, StringComparer.Ordinal);
        return entry =>
        [
            .. entry.State.Finding.Subjects.SelectMany(subject => bySubject[subject])
                .Where(act => act.At > entry.State.LastSeen && act.At <= entry.At).OrderBy(act => act.At).Select(act => act.By).Distinct(StringComparer.Ordinal),
        ];
    }

    private sealed record Act(string Subject, DateTimeOffset At, string By);
}
