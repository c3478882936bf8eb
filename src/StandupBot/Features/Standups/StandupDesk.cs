using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Features.Standups;

/// <summary>The definitions of stand-ups: begin, change, pause, resume. An open run keeps what it opened with (behaviour 20).</summary>
public sealed class StandupDesk(UnitOfWork work, StandupLoader loader, AdvanceStandup advance)
{
    public Standup Begin(Company company, Team team, string installationId, string id, string channel)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? company.TimeZone);
        var standup = new Standup
        {
            Id = id, CompanyId = company.Id, TeamId = team.Id, InstallationId = installationId, Channel = channel,
            CreatedAt = work.Now, StartsOn = LocalClock.DateAt(work.Now, zone),
        };
        work.Db.Standups.Add(standup);
        return standup;
    }

    /// <summary>After a change of the stand-up, its team or its people: works out anew when it is due. Call it once the change is saved.</summary>
    /// <returns>When it opens next; null when it does not.</returns>
    public async Task<DateTimeOffset?> ReplanAsync(string standupId, CancellationToken cancellation)
    {
        if (await loader.WakeAsync(standupId, cancellation) is not { } now)
            return null;
        var context = await loader.LoadAsync(now.Standup, cancellation);
        advance.Plan(context, now.Runs);
        return now.Standup.State == StandupState.Active ? advance.NextRun(context)?.OpensAt : null;
    }

    /// <summary>The stand-up of the tenant in force; null when there is none of this id.</summary>
    public Task<Standup?> FindAsync(string standupId, CancellationToken cancellation) =>
        work.Db.Standups.FirstOrDefaultAsync(s => s.Id == standupId, cancellation);

    public async Task PauseAsync(Standup standup, string because, CancellationToken cancellation)
    {
        standup.Pause(because);
        await ReplanAsync(standup.Id, cancellation);
    }

    /// <summary>Goes on with the next one: what fell into the pause is not owed.</summary>
    /// <returns>When it opens next; null when it does not.</returns>
    public async Task<DateTimeOffset?> ResumeAsync(Standup standup, CancellationToken cancellation)
    {
        var team = await work.TeamAsync(standup.TeamId, cancellation);
        var company = await work.CompanyAsync(cancellation);
        standup.Resume(LocalClock.DateAt(work.Now, TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? company.TimeZone)));
        return await ReplanAsync(standup.Id, cancellation);
    }

    /// <summary>After a change of who is in a team, or of where they are.</summary>
    public async Task ReplanTeamAsync(string teamId, CancellationToken cancellation)
    {
        foreach (var id in await work.Db.Standups.Where(s => s.TeamId == teamId).OrderBy(s => s.Id).Select(s => s.Id).ToListAsync(cancellation))
            await ReplanAsync(id, cancellation);
    }

    /// <summary>Nobody waits for people who left, in a run that asked them already.</summary>
    public Task LeaveOpenRunsAsync(string teamId, IReadOnlySet<string> members, CancellationToken cancellation) =>
        WaitInOpenRunsAsync(teamId, members, wait: false, cancellation);

    /// <summary>They did not leave after all: a run that had asked them waits for them again.</summary>
    public Task ReturnToOpenRunsAsync(string teamId, IReadOnlySet<string> members, CancellationToken cancellation) =>
        WaitInOpenRunsAsync(teamId, members, wait: true, cancellation);

    private async Task WaitInOpenRunsAsync(string teamId, IReadOnlySet<string> members, bool wait, CancellationToken cancellation)
    {
        var open = await work.Db.Runs.Where(r => r.TeamId == teamId && r.ClosedAt == null && r.SkippedBecause == null).ToListAsync(cancellation);
        foreach (var run in open)
            foreach (var participant in run.Participants.Where(p => members.Contains(p.MemberId)))
                run.Update(participant with { Skipped = !wait });
    }

    /// <summary>A stand-up that is not saved yet: works out when it opens first.</summary>
    public void PlanNew(Company company, Standup standup, Team team, IReadOnlyList<Member> members, IReadOnlyList<Core.Companies.Holiday> holidays) =>
        advance.Plan(new StandupContext(company, standup, team, [.. members.Where(m => team.Has(m.Id))], [], holidays), []);
}
