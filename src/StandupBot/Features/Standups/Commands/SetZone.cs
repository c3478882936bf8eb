using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Standups.Commands;

/// <summary><c>/standup timezone</c>: a known zone or the nearest names; no second prompt and no lost day (behaviours 18, 19).</summary>
public sealed class SetZone(UnitOfWork work, StandupLoader loader, StandupDesk desk) : IVerbs
{
    public IEnumerable<Verb> All => [Verb.Of<StandupCommand.TimeZone>(SetAsync)];

    private async Task<Reply> SetAsync(Call call, StandupCommand.TimeZone set, CancellationToken cancellation)
    {
        if (Zones.Find(set.Zone) is not ZoneAnswer.Found found)
            return Reply.Say(((ZoneAnswer.Unknown)Zones.Find(set.Zone)).Message);
        call.Actor.Member.TimeZone = found.Zone.Id;
        var teams = call.People.Teams.Where(t => t.Has(call.Actor.Id)).Select(t => t.Id).ToList();
        foreach (var standup in await work.Db.Standups.Where(s => teams.Contains(s.TeamId) && s.ZoneMode == ZoneMode.Member).OrderBy(s => s.Id).ToListAsync(cancellation))
        {
            await MoveOpenAsync(call, standup, found.Zone, cancellation);
            await desk.ReplanAsync(standup.Id, cancellation);
        }

        var local = LocalClock.At(work.Now, found.Zone);
        return Reply.Say(string.Create(CultureInfo.InvariantCulture, $"Your time zone is {found.Zone.Id}; it is {local.Time:HH:mm} on {local.Date:ddd d MMMM} there."));
    }

    private async Task MoveOpenAsync(Call call, Standup standup, TimeZoneInfo zone, CancellationToken cancellation)
    {
        var schedule = (await loader.LoadAsync(standup, cancellation)).Schedule;
        var open = await work.Db.Runs.Where(r => r.StandupId == standup.Id && r.ClosedAt == null && r.SkippedBecause == null).ToListAsync(cancellation);
        foreach (var run in open)
        {
            if (run.Of(call.Actor.Id) is not { } participant)
                continue;
            var before = new MemberWindow(participant.MemberId, new Window(participant.OpensAt, participant.RemindAt, participant.ClosesAt));
            var moved = before.Moved(schedule.WindowOn(run.Date, zone), participant.Prompted, work.Now, schedule.Reminder).Window;
            run.Update(participant with { OpensAt = moved.OpensAt, RemindAt = moved.RemindAt, ClosesAt = moved.ClosesAt });
        }
    }
}
