using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Storage;

namespace StandupBot.Features.Answers;

/// <summary>
/// Keeps one member's answers in one run, whatever they came in: the one place where a check-in is written. A second answer of
/// the same member replaces the first in place (behaviours 31, 41).
/// </summary>
public sealed class CheckInRecorder(UnitOfWork work, RoadblockRecorder roadblocks, MentionRecorder mentions)
{
    private static readonly Translated<string, CheckIn> ById = Translated.Of((StandupBotDb db, string id) => db.CheckIns.Where(c => c.Id == id));

    /// <param name="sources">The chat texts that the draft was made from; empty for a form.</param>
    public async Task<CheckIn> RecordAsync(
        Run run, Member member, CheckInDraft draft, IReadOnlyList<SourceText> sources, CancellationToken cancellation)
    {
        var checkIn = await FindAsync(run, member, cancellation) ?? Begin(run, member);
        checkIn.Answer(work.Now, IsLate(run, member), draft);
        checkIn.KeepSources(sources);
        await ReplaceItemsAsync(checkIn, draft.Items, cancellation);
        await roadblocks.ApplyAsync(checkIn, draft, cancellation);
        await mentions.ApplyAsync(checkIn, draft.Heard, cancellation);
        return checkIn;
    }

    public async Task WithdrawAsync(CheckIn checkIn, CancellationToken cancellation)
    {
        checkIn.Withdraw(work.Now);
        await ReplaceItemsAsync(checkIn, [], cancellation);
        await roadblocks.ApplyAsync(checkIn, new CheckInDraft(), cancellation);
        await mentions.ApplyAsync(checkIn, [], cancellation);
    }

    public async Task<CheckIn?> FindAsync(Run run, Member member, CancellationToken cancellation) =>
        (await ById.ListAsync(work.Db, CheckIn.IdOf(run.Id, member.Id), cancellation)).FirstOrDefault();

    /// <summary>
    /// Late is what comes after the member's own window, even while others still have time, or after the end of the run, if that was earlier.
    /// What was heard before and is written down afterwards is in time.
    /// </summary>
    private bool IsLate(Run run, Member member)
    {
        var closesAt = run.Participants.FirstOrDefault(p => p.MemberId == member.Id)?.ClosesAt ?? run.ClosesAt;
        return work.HeardAt >= closesAt || work.HeardAt >= run.ClosedAt;
    }

    private CheckIn Begin(Run run, Member member)
    {
        var checkIn = new CheckIn
        {
            Id = CheckIn.IdOf(run.Id, member.Id), CompanyId = run.CompanyId, RunId = run.Id, StandupId = run.StandupId,
            TeamId = run.TeamId, MemberId = member.Id, Date = run.Date, At = work.Now,
        };
        work.Db.CheckIns.Add(checkIn);
        return checkIn;
    }

    /// <summary>Lines keep their places: an edited one is rewritten where it stands, so that references to it still hold.</summary>
    private async Task ReplaceItemsAsync(CheckIn checkIn, IReadOnlyList<DraftItem> drafts, CancellationToken cancellation)
    {
        var kept = checkIn.Revision == 1 ? [] : await work.Db.Items.Where(i => i.CheckInId == checkIn.Id).ToDictionaryAsync(i => i.Index, cancellation);
        foreach (var (index, draft) in drafts.Index())
        {
            if (kept.Remove(index, out var item))
                item.Take(draft);
            else
                work.Db.Items.Add(NewItem(checkIn, index, draft));
        }

        work.Db.Items.RemoveRange(kept.Values);
    }

    private Item NewItem(CheckIn checkIn, int index, DraftItem draft)
    {
        var item = new Item
        {
            CheckInId = checkIn.Id, Index = index, CompanyId = checkIn.CompanyId, StandupId = checkIn.StandupId,
            TeamId = checkIn.TeamId, MemberId = checkIn.MemberId, Date = checkIn.Date, At = work.Now, Text = draft.Text, State = draft.State,
        };
        item.Take(draft);
        return item;
    }
}
