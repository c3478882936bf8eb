using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Signals.Tuning;

namespace StandupBot.Features.Commands;

/// <summary>Who works when, for an answer that counts in working days: two queries beside the call, and nothing of what was worked on.</summary>
public sealed class DaysOfCompany(UnitOfWork work, SignalOptions options)
{
    public async Task<SignalContext> LoadAsync(Call call, CancellationToken cancellation)
    {
        var holidays = await work.Db.Holidays.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellation);
        var absences = await work.Db.Absences.AsNoTracking().OrderBy(a => a.Id).ToListAsync(cancellation);
        return new SignalContext(new CompanySnapshot
        {
            Now = call.Now,
            Company = new CompanyFact(call.Company.Id, call.Company.Name, call.Company.OwnerId, call.Company.TimeZone),
            Members = [.. call.People.Members.Select(m => new MemberFact(m.Id, m.Name, m.Role, call.People.ZoneOf(m).Id, m.JoinedAt, m.LeftAt))],
            Teams = [.. call.People.Teams.Select(t => new TeamFact(t.Id, t.Name, t.LeadId, t.MemberIds, t.TimeZone ?? call.Company.TimeZone, t.Workdays.ToHashSet(), false, null))],
            Holidays = [.. holidays.Select(h => new HolidayFact(h.TeamId, h.Date))],
            Absences = [.. absences.Select(a => new AbsenceFact(a.MemberId, a.From, a.To, a.DelegateId))],
        }, options.With(call.Company.Thresholds));
    }
}
