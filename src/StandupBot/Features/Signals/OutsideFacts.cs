using Microsoft.EntityFrameworkCore;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Features.Signals;

/// <summary>Promises and mentions as the rules see them.</summary>
public sealed class OutsideFacts(UnitOfWork work)
{
    public async Task<CompanySnapshot> AddAsync(CompanySnapshot snapshot, Lookback lookback, CancellationToken cancellation)
    {
        var from = lookback.FromInstant;
        List<string> active = [.. snapshot.Objectives.Where(goal => goal.Terms.Status == ObjectiveStatus.Active).Select(goal => goal.Id)];
        var commitments = await work.Db.Commitments.AsNoTracking()
            .Where(c => c.State == CommitmentState.Open || c.State == CommitmentState.Renegotiated || c.ChangedAt >= from)
            .OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancellation);
        var mentions = await work.Db.Mentions.AsNoTracking().Where(m => m.At >= from).OrderBy(m => m.At).ThenBy(m => m.Id).ToListAsync(cancellation);
        // An older decision holds as long as the goal that it gave the theme to.
        var triages = await work.Db.MentionTriages.AsNoTracking()
            .Where(t => t.At >= from || (t.Linked && t.ObjectiveId != null && active.Contains(t.ObjectiveId))).OrderBy(t => t.Id).ToListAsync(cancellation);
        return snapshot with
        {
            Commitments = [.. commitments.Select(c => new CommitmentFact(c.Id, c.Customer, c.What, c.Due, c.OwnerId, c.ObjectiveId, c.At, c.State, c.ChangedAt))],
            Mentions = [.. mentions.Select(m => new MentionFact(m.Id, m.By, m.At, m.Text, m.Account, m.Theme, m.Kind))],
            Triages = [.. triages.Select(t => new TriageFact(t.MentionOrTheme, t.Linked ? "link" : "dismiss", t.ObjectiveId, t.Reason, t.At, t.By))],
        };
    }
}
