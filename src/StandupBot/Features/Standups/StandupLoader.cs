using Microsoft.EntityFrameworkCore;

namespace StandupBot.Features.Standups;

/// <summary>Loads a stand-up with its team, members, absences and holidays.</summary>
public sealed class StandupLoader(UnitOfWork work)
{
    /// <returns>Null when there is no such stand-up.</returns>
    public async Task<StandupContext?> LoadAsync(string standupId, CancellationToken cancellation)
    {
        // The timetable knows a stand-up by its id alone; from here on only its own company's rows are visible.
        var standup = await work.Db.Standups.IgnoreQueryFilters().FirstOrDefaultAsync(s => s.Id == standupId, cancellation);
        if (standup is null)
            return null;
        work.ActFor(standup.CompanyId);
        var lastWeek = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-8);
        return new StandupContext(
            await work.Db.Companies.SingleAsync(cancellation),
            standup,
            await work.Db.Teams.SingleAsync(t => t.Id == standup.TeamId, cancellation),
            await work.Db.Members.OrderBy(m => m.Id).ToListAsync(cancellation),
            await work.Db.Absences.Where(a => a.To >= lastWeek).ToListAsync(cancellation),
            await work.Db.Holidays.Where(h => h.Date >= lastWeek).ToListAsync(cancellation));
    }
}
