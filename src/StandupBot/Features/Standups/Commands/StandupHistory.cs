using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Standups;
using StandupBot.Features.Commands;
using StandupBot.Features.Privacy;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup history</c>: my answers, or those of somebody whom I share a team with, given in that team.</summary>
public sealed class StandupHistory(UnitOfWork work, AccessLog access) : IVerbs
{
    private const int MostRead = 50;

    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.History>(HistoryAsync)];

    private async Task<Reply> HistoryAsync(Call call, StandupCommand.History history, CancellationToken cancellation)
    {
        var member = call.Actor.Member;
        if (history.Of is { } typed && !call.TryMember(typed, out member, out var unclear))
            return unclear;
        if (call.May.SeeAnswersOf(member, call.People.Teams) is Permission.Refused no)
            return Reply.No(no);
        var entries = await EntriesAsync(call, member, cancellation);
        if (entries.Count > 0)
            access.Note(call.Company.Id, member.Id, call.Actor.Id, "/standup history");
        return HistoryReply.Of(call.Person(member.Id)!, entries, member.Id == call.Actor.Id);
    }

    /// <summary>Answers belong to the team that they were given to (no one else of the company reads them).</summary>
    private async Task<IReadOnlyList<HistoryEntry>> EntriesAsync(Call call, Member member, CancellationToken cancellation)
    {
        var own = member.Id == call.Actor.Id;
        var checkIns = (await work.Db.CheckIns.AsNoTracking().Where(c => c.MemberId == member.Id && c.WithdrawnAt == null)
            .OrderByDescending(c => c.Date).ThenBy(c => c.Id).Take(MostRead).ToListAsync(cancellation))
            .Where(c => own || (call.People.Team(c.TeamId) is { } team && call.May.SeeTeam(team).IsGranted)).ToList();
        var ids = checkIns.Select(c => c.Id).ToList();
        var items = (await work.Db.Items.AsNoTracking().Where(i => ids.Contains(i.CheckInId)).OrderBy(i => i.Index).ToListAsync(cancellation)).ToLookup(i => i.CheckInId, StringComparer.Ordinal);
        var roadblocks = (await work.Db.Roadblocks.AsNoTracking().Where(r => r.CheckInId != null && ids.Contains(r.CheckInId)).OrderBy(r => r.Number).ToListAsync(cancellation)).ToLookup(r => r.CheckInId!, StringComparer.Ordinal);
        return [.. checkIns.Select(c => new HistoryEntry(
            c.Date, call.People.Team(c.TeamId)?.Name ?? "a former team", [.. items[c.Id].Select(i => Shown(call, i))], [.. roadblocks[c.Id].Select(r => r.Text)], c.Late))];
    }

    private static string Shown(Call call, Item item)
    {
        var state = item.State switch { ItemState.Done => "done", ItemState.Planned => "planned", _ => "going on" };
        return call.Goal(item.ObjectiveId) is { } goal ? $"{item.Text} ({goal.Handle}, {state})" : $"{item.Text} ({state})";
    }
}
