using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Features.Goals;

namespace StandupBot.Features.Standups;

/// <summary>Loads what the prompts of a run offer to several members at once: their last plans and what is in their way.</summary>
public sealed class PromptLoader(UnitOfWork work, TeamDays days, GoalBook goals)
{
    public async Task<IReadOnlyDictionary<string, PromptView>> LoadAsync(
        Run run, Team team, Company company, IReadOnlyList<(string MemberId, TimeZoneInfo Zone, DateTimeOffset ClosesAt)> readers, CancellationToken cancellation)
    {
        var ids = readers.Select(r => r.MemberId).ToList();
        var calendar = await days.OfAsync(team, company.TimeZone, cancellation);
        var planned = await PlannedAsync(run, ids, cancellation);
        var open = await OpenRoadblocksAsync(ids, cancellation);
        var known = await goals.ReadAsync(cancellation);
        var first = await FirstTimersAsync(run, ids, cancellation);
        return readers.ToDictionary(r => r.MemberId, r => new PromptView
        {
            Run = RunViews.Of(run, team, r.Zone, r.ClosesAt), MemberId = r.MemberId,
            Questions = run.Questions is null ? null : StandupQuestions.On(run.Date, team.Workdays, run.Questions),
            Planned = [.. planned.Where(i => i.MemberId == r.MemberId).Select(i => Carried(i, known))],
            Roadblocks = [.. open.Where(b => b.ReporterId == r.MemberId).Select(b => new OwnRoadblock(b.Id, b.Text, calendar.Since(b.RaisedAt), b.UnblockerId))],
            WaitingForYou = [.. open.Where(b => b.UnblockerId == r.MemberId && b.ReporterId != r.MemberId).Select(b => new WaitingView(b.Id, b.ReporterId, b.Text, calendar.Since(b.RaisedAt)))],
            First = first.Contains(r.MemberId),
        }, StringComparer.Ordinal);
    }

    private static CarriedItem Carried(Item item, GoalBook.Contents known) =>
        new(item.Ref, item.Text, known.Find(item.ObjectiveId)?.View, item.Link == ItemLink.BusinessAsUsual);

    /// <summary>What was planned or going on in each member's last check-in of this stand-up.</summary>
    private async Task<List<Item>> PlannedAsync(Run run, List<string> ids, CancellationToken cancellation)
    {
        var since = run.Date.AddDays(-14);
        var recent = await work.Db.Items.AsNoTracking()
            .Where(i => i.StandupId == run.StandupId && i.Date >= since && i.Date < run.Date && ids.Contains(i.MemberId)).ToListAsync(cancellation);
        var last = recent.GroupBy(i => i.MemberId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(i => i.Date), StringComparer.Ordinal);
        return [.. recent.Where(i => i.Date == last[i.MemberId] && i.State != ItemState.Done).OrderBy(i => i.Index)];
    }

    private Task<List<Roadblock>> OpenRoadblocksAsync(List<string> ids, CancellationToken cancellation) =>
        work.Db.Roadblocks.AsNoTracking()
            .Where(r => r.ResolvedAt == null && (ids.Contains(r.ReporterId) || (r.UnblockerId != null && ids.Contains(r.UnblockerId))))
            .OrderBy(r => r.RaisedAt).ThenBy(r => r.Number).ToListAsync(cancellation);

    private async Task<HashSet<string>> FirstTimersAsync(Run run, List<string> ids, CancellationToken cancellation)
    {
        var known = await work.Db.CheckIns.Where(c => c.Date < run.Date && ids.Contains(c.MemberId)).Select(c => c.MemberId).Distinct().ToListAsync(cancellation);
        return [.. ids.Except(known, StringComparer.Ordinal)];
    }
}
