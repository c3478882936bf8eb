using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;
using StandupBot.Core.Standups.Scheduling;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups;

namespace StandupBot.Features.Home;

/// <summary>A member's stand-ups: what is open now, and when the others open next.</summary>
public sealed class HomeStandups(UnitOfWork work, StandupLoader loader, RecurrenceDates ruleDates)
{
    public async Task<IReadOnlyList<HomeStandup>> OfAsync(Call call, CancellationToken cancellation)
    {
        var teams = call.People.Teams.Where(t => t.Has(call.Actor.Id)).Select(t => t.Id).ToList();
        var standups = await work.Db.Standups.Where(s => teams.Contains(s.TeamId)).OrderBy(s => s.Id).ToListAsync(cancellation);
        List<HomeStandup> shown = [];
        foreach (var standup in standups)
            shown.Add(await OneAsync(call, standup, cancellation));
        return shown;
    }

    private async Task<HomeStandup> OneAsync(Call call, Standup standup, CancellationToken cancellation)
    {
        var team = call.People.Team(standup.TeamId)!;
        var run = await work.Db.Runs.AsNoTracking().Where(r => r.StandupId == standup.Id && r.ClosedAt == null && r.SkippedBecause == null)
            .OrderByDescending(r => r.Date).FirstOrDefaultAsync(cancellation);
        if (run?.Of(call.Actor.Id) is { } participant)
            return new HomeStandup(team.Name, RunViews.Of(run, team, call.Zone, participant.ClosesAt), await StandingAsync(run, participant, cancellation), null);
        var context = await loader.LoadAsync(standup, cancellation);
        var next = standup.State == StandupState.Active ? context.Occurrences(ruleDates).NextAfter(work.Now, standup.LastOccurrence) : null;
        return new HomeStandup(team.Name, null, Standing.Waiting, next is null ? null : new LocalTime(next.OpensAt, call.Zone));
    }

    private async Task<Standing> StandingAsync(Run run, Participant participant, CancellationToken cancellation)
    {
        var id = CheckIn.IdOf(run.Id, participant.MemberId);
        var checkIn = await work.Db.CheckIns.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id && c.WithdrawnAt == null, cancellation);
        return checkIn switch
        {
            { Late: true } => Standing.Late,
            not null => Standing.Answered,
            _ => participant.Skipped ? Standing.Skipped : Standing.Waiting,
        };
    }
}
