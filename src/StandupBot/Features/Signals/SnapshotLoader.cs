using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Features.Signals;

/// <summary>
/// Reads what the rules look at, and no more work than the longest window needs. It runs for the tenant in force.
/// </summary>
public sealed class SnapshotLoader(UnitOfWork work, GoalFacts goals, WorkFacts workFacts, OutsideFacts outside)
{
    /// <summary>W20 and a spare day: a condition may have to be compared with the day before the window.</summary>
    private const int LongestWindow = 21;

    /// <summary>The longest window that any rule counts in a member's own days.</summary>
    private const int MemberWindow = 11;

    public Task<CompanySnapshot> LoadAsync(CancellationToken cancellation) => LoadAsync(daysBefore: 0, cancellation);

    /// <param name="daysBefore">Working days before today on which the rules are to look at it too.</param>
    public async Task<CompanySnapshot> LoadAsync(int daysBefore, CancellationToken cancellation)
    {
        var people = await PeopleAsync(cancellation);
        var since = Earliest(people, new WorkCalendar(people), daysBefore);
        var snapshot = await workFacts.AddAsync(people, since, cancellation);
        snapshot = await goals.AddAsync(snapshot, cancellation);
        return await outside.AddAsync(snapshot, since, cancellation);
    }

    /// <summary>Who is there and who works when: enough for a calendar.</summary>
    public async Task<CompanySnapshot> PeopleAsync(CancellationToken cancellation)
    {
        var company = await work.Db.Companies.AsNoTracking().SingleAsync(cancellation);
        var members = await work.Db.Members.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancellation);
        var teams = await work.Db.Teams.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
        var holidays = await work.Db.Holidays.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellation);
        var absences = await work.Db.Absences.AsNoTracking().OrderBy(a => a.Id).ToListAsync(cancellation);
        var firstRuns = await work.Db.Runs.Where(r => r.SkippedBecause == null).GroupBy(r => r.TeamId)
            .Select(g => new { Team = g.Key, First = g.Min(r => r.Date) }).ToDictionaryAsync(g => g.Team, g => (DateOnly?)g.First, cancellation);
        var withStandup = await work.Db.Standups.Select(s => s.TeamId).ToHashSetAsync(cancellation);
        return new CompanySnapshot
        {
            Now = work.Now,
            Company = new CompanyFact(company.Id, company.Name, company.OwnerId, company.TimeZone),
            Members = [.. members.Select(m => new MemberFact(m.Id, m.Name, m.Role, m.TimeZone ?? HomeZone(m, teams, company), m.JoinedAt, m.LeftAt))],
            Teams = [.. teams.Select(t => new TeamFact(t.Id, t.Name, t.LeadId, t.MemberIds, t.TimeZone ?? company.TimeZone,
                t.Workdays.ToHashSet(), withStandup.Contains(t.Id), firstRuns.GetValueOrDefault(t.Id)))],
            Holidays = [.. holidays.Select(h => new HolidayFact(h.TeamId, h.Date))],
            Absences = [.. absences.Select(a => new AbsenceFact(a.MemberId, a.From, a.To, a.DelegateId))],
        };
    }

    private static string HomeZone(Member member, List<Team> teams, Company company) =>
        teams.Find(t => t.Has(member.Id))?.TimeZone ?? company.TimeZone;

    /// <summary>A member's windows leave absences out, so they may reach back further than the team's.</summary>
    private static DateOnly Earliest(CompanySnapshot people, WorkCalendar calendar, int daysBefore)
    {
        var teams = people.Teams.Select(t => calendar.Team(t.Id).Window(LongestWindow + daysBefore));
        var members = people.Members.Where(m => m.LeftAt is null).Select(m => calendar.Member(m.Id).Window(MemberWindow + daysBefore));
        return teams.Concat(members).Append(calendar.Company.Window(LongestWindow + daysBefore)).Min();
    }
}
