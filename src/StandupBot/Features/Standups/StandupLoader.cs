using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Standups;

namespace StandupBot.Features.Standups;

/// <summary>Loads a stand-up with its team, members, absences and holidays.</summary>
public sealed class StandupLoader(UnitOfWork work, DaysOff daysOff)
{
    /// <returns>Null when there is no such stand-up.</returns>
    public async Task<Standup?> FindAsync(string standupId, CancellationToken cancellation)
    {
        // The timetable knows a stand-up by its id alone; from here on only its own company's rows are visible.
        // Its team and company come along: whatever is done next asks for them.
        var found = await work.Db.Standups.IgnoreQueryFilters().Where(s => s.Id == standupId)
            .Join(work.Db.Teams, s => s.TeamId, t => t.Id, (standup, team) => new { standup, team })
            .Join(work.Db.Companies, f => f.standup.CompanyId, c => c.Id, (f, company) => new { f.standup, f.team, company })
            .FirstOrDefaultAsync(cancellation);
        if (found is not null)
            work.ActFor(found.company.Id);
        return found?.standup;
    }

    public async Task<StandupContext?> LoadAsync(string standupId, CancellationToken cancellation) =>
        await FindAsync(standupId, cancellation) is { } standup ? await LoadAsync(standup, cancellation) : null;

    public async Task<StandupContext> LoadAsync(Standup standup, CancellationToken cancellation)
    {
        var team = await work.TeamAsync(standup.TeamId, cancellation);
        var lastWeek = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-8);
        return new StandupContext(
            await work.CompanyAsync(cancellation),
            standup,
            team,
            await work.Db.Members.Where(m => team.MemberIds.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancellation),
            await work.Db.Absences.Where(a => a.To >= lastWeek).ToListAsync(cancellation),
            [.. (await daysOff.AllAsync(cancellation)).Where(h => h.Date >= lastWeek)]);
    }
}
