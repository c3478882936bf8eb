using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;

namespace StandupBot.Features.Standups;

/// <summary>A team's working days, for ages in messages.</summary>
public sealed class TeamDays(UnitOfWork work, DaysOff daysOff)
{
    public async Task<Workdays> OfAsync(Team team, string companyZone, CancellationToken cancellation)
    {
        var holidays = (await daysOff.AllAsync(cancellation)).Where(h => h.AppliesTo(team.Id)).Select(h => h.Date);
        return new Workdays(
            new WeekPattern(team.Workdays), holidays.Distinct().Select(date => new DaySpan(date, date)),
            TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? companyZone), work.Now);
    }
}
