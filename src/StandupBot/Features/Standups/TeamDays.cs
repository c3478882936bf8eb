using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Standups;

/// <summary>A team's working days, for ages in messages.</summary>
public sealed class TeamDays(UnitOfWork work)
{
    public async Task<Workdays> OfAsync(Team team, string companyZone, CancellationToken cancellation)
    {
        var holidays = await work.Db.Holidays.AsNoTracking().Where(h => h.TeamId == null || h.TeamId == team.Id).Select(h => h.Date).ToListAsync(cancellation);
        return new Workdays(
            new WeekPattern(team.Workdays), holidays.Distinct().Select(date => new DaySpan(date, date)),
            TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? companyZone), work.Now);
    }
}
