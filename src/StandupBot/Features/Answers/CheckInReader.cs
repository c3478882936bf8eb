using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Answers;

/// <summary>A check-in as it stands, as a draft: to be shown in the form again (behaviour 32), or changed by one tap.</summary>
public sealed class CheckInReader(UnitOfWork work)
{
    public async Task<CheckInDraft> ReadAsync(CheckIn checkIn, CancellationToken cancellation)
    {
        var items = await work.Db.Items.Where(i => i.CheckInId == checkIn.Id).OrderBy(i => i.Index).ToListAsync(cancellation);
        var roadblocks = await work.Db.Roadblocks.Where(r => r.CheckInId == checkIn.Id).OrderBy(r => r.Number).ToListAsync(cancellation);
        var heard = await work.Db.Mentions.Where(m => m.CheckInId == checkIn.Id).OrderBy(m => m.Id).ToListAsync(cancellation);
        return new CheckInDraft
        {
            Items = [.. items.Select(i => new DraftItem(i.Text, i.State, i.Link, i.ObjectiveId ?? i.SuggestedObjectiveId, i.Ticket))],
            Roadblocks = [.. roadblocks.Select(r => new DraftRoadblock(r.Id, r.Text, r.Kind, r.UnblockerId, r.ObjectiveId))],
            Heard = [.. heard.Select(m => new DraftMention(m.Text, m.Account, m.Theme, m.Kind))],
            PulledBetween = checkIn.PulledBetween, Answers = checkIn.Answers, Suspected = checkIn.Suspected,
        };
    }
}
