using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Overlap;

namespace StandupBot.Features.Answers;

/// <summary>
/// Roadblocks of a check-in: a known one is carried forward, a new one is raised, and one that this same check-in raised before
/// and an edit leaves out is taken back (behaviours 31, 64).
/// </summary>
public sealed class RoadblockRecorder(UnitOfWork work)
{
    /// <summary>From this likeness on, two wordings of one person are the same roadblock.</summary>
    private const double SameRoadblock = 0.5;

    public async Task ApplyAsync(CheckIn checkIn, CheckInDraft answer, CancellationToken cancellation)
    {
        var drafts = answer.Roadblocks;
        if (checkIn.Revision > 1)
            await TakeBackAsync(checkIn, drafts, cancellation);
        var open = answer.TellsAllRoadblocks ? await OpenInTextAsync(checkIn, cancellation) : [];
        foreach (var draft in drafts)
            await CarryOrRaiseAsync(checkIn, draft, open, cancellation);
        // Whoever tells what is in the way today, and does not name it again, is past it.
        foreach (var past in open)
            past.Resolve(work.Now, checkIn.MemberId, null);
    }

    private Task<List<Roadblock>> OpenInTextAsync(CheckIn checkIn, CancellationToken cancellation) =>
        work.Db.Roadblocks.Include(r => r.Steps)
            .Where(r => r.ReporterId == checkIn.MemberId && r.TeamId == checkIn.TeamId && r.FoundInText && r.ResolvedAt == null && r.CheckInId != checkIn.Id)
            .ToListAsync(cancellation);

    public async Task<Roadblock> RaiseAsync(CheckIn checkIn, DraftRoadblock draft, CancellationToken cancellation)
    {
        var number = await NextNumberAsync(cancellation);
        var roadblock = new Roadblock
        {
            Id = draft.Id ?? $"{checkIn.CompanyId}/R{number}", CompanyId = checkIn.CompanyId, TeamId = checkIn.TeamId,
            Number = number, ReporterId = checkIn.MemberId, CheckInId = checkIn.Id, RaisedAt = work.Now, Text = draft.Text,
            Kind = draft.Kind ?? RoadblockKind.Normal, ObjectiveId = draft.ObjectiveId, FoundInText = checkIn.Sources.Count > 0,
        };
        roadblock.Raise(draft.UnblockerId, checkIn.Date);
        work.Db.Roadblocks.Add(roadblock);
        return roadblock;
    }

    private async Task TakeBackAsync(CheckIn checkIn, IReadOnlyList<DraftRoadblock> drafts, CancellationToken cancellation)
    {
        var raised = await work.Db.Roadblocks.Include(r => r.Steps).Where(r => r.CheckInId == checkIn.Id).ToListAsync(cancellation);
        var gone = raised.Where(r => r.Steps.Count == 1 && !drafts.Any(d => Same(d, r)));
        work.Db.Roadblocks.RemoveRange(gone);
    }

    private async Task CarryOrRaiseAsync(CheckIn checkIn, DraftRoadblock draft, List<Roadblock> open, CancellationToken cancellation)
    {
        var known = open.MaxBy(r => SameWork.Similarity(r.Text, draft.Text)) is { } nearest && SameWork.Similarity(nearest.Text, draft.Text) >= SameRoadblock
            ? nearest
            : await FindAsync(checkIn, draft, cancellation);
        open.RemoveAll(r => r.Id == known?.Id);
        if (known is null)
            await RaiseAsync(checkIn, draft, cancellation);
        else if (known.CheckInId == checkIn.Id)
            Correct(known, draft);
        else
            Carry(known, checkIn, draft);
    }

    private Task<Roadblock?> FindAsync(CheckIn checkIn, DraftRoadblock draft, CancellationToken cancellation)
    {
        var mine = work.Db.Roadblocks.Include(r => r.Steps);
        return draft.Id is { } id
            ? mine.FirstOrDefaultAsync(r => r.Id == id, cancellation)
            : mine.FirstOrDefaultAsync(r => r.ReporterId == checkIn.MemberId && r.ResolvedAt == null && r.Text == draft.Text, cancellation);
    }

    /// <summary>The same check-in again: the roadblock is only put right, it did not happen a second time.</summary>
    private void Correct(Roadblock known, DraftRoadblock draft)
    {
        (known.Text, known.Kind, known.ObjectiveId) = (draft.Text, draft.Kind ?? known.Kind, draft.ObjectiveId ?? known.ObjectiveId);
        if (draft.UnblockerId is { } to && to != known.UnblockerId)
            known.Assign(work.Now, known.ReporterId, to, null);
    }

    private void Carry(Roadblock known, CheckIn checkIn, DraftRoadblock draft)
    {
        if (!known.IsOpen)
            known.Reopen(work.Now, checkIn.MemberId);
        var newUnblocker = draft.UnblockerId is { } to && to != known.UnblockerId ? to : null;
        var changed = draft.Text != known.LastWords || newUnblocker is not null;
        known.Carry(work.Now, checkIn.MemberId, changed, draft.Text, checkIn.Date);
        known.Kind = draft.Kind ?? known.Kind;
        known.ObjectiveId = draft.ObjectiveId ?? known.ObjectiveId;
        if (newUnblocker is not null)
            known.Assign(work.Now, checkIn.MemberId, newUnblocker, null);
    }

    private async Task<int> NextNumberAsync(CancellationToken cancellation)
    {
        var staged = work.Db.Roadblocks.Local.Select(r => r.Number).DefaultIfEmpty().Max();
        var stored = await work.Db.Roadblocks.MaxAsync(r => (int?)r.Number, cancellation) ?? 0;
        return Math.Max(staged, stored) + 1;
    }

    private static bool Same(DraftRoadblock draft, Roadblock known) =>
        draft.Id is { } id ? id == known.Id : draft.Text == known.Text;
}
