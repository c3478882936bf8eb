using Microsoft.EntityFrameworkCore;
using StandupBot.Core.External;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Answers;

/// <summary>What a check-in tells of customers and the market; an edit replaces it whole.</summary>
public sealed class MentionRecorder(UnitOfWork work)
{
    public async Task ApplyAsync(CheckIn checkIn, IReadOnlyList<DraftMention> heard, CancellationToken cancellation)
    {
        if (checkIn.Revision > 1)
            work.Db.Mentions.RemoveRange(await work.Db.Mentions.Where(m => m.CheckInId == checkIn.Id).ToListAsync(cancellation));

        foreach (var (index, mention) in heard.Index())
            work.Db.Mentions.Add(new Mention
            {
                Id = $"{checkIn.Id}/heard/{checkIn.Revision}.{index}", CompanyId = checkIn.CompanyId, By = checkIn.MemberId, CheckInId = checkIn.Id,
                At = work.Now, Text = mention.Text, Account = mention.Account, Theme = mention.Theme, Kind = mention.Kind,
            });
    }
}
