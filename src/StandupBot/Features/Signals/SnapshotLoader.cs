using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Signals.Tuning;

namespace StandupBot.Features.Signals;

/// <summary>
/// Reads what the rules look at, and no more than that: <see cref="Lookback"/> says how far back work goes, and what is over is left
/// out with all its history. It runs for the tenant in force.
/// </summary>
public sealed class SnapshotLoader(UnitOfWork work, GoalFacts goals, WorkFacts workFacts, OutsideFacts outside, SignalOptions options)
{
    public Task<CompanySnapshot> LoadAsync(CancellationToken cancellation) => LoadAsync(daysBefore: 0, cancellation);

    /// <param name="daysBefore">Working days before today on which the rules are to look at it too.</param>
    public async Task<CompanySnapshot> LoadAsync(int daysBefore, CancellationToken cancellation)
    {
        var company = await work.Db.Companies.AsNoTracking().SingleAsync(cancellation);
        var people = await PeopleAsync(company, cancellation);
        Lookback lookback = new(people, new WorkCalendar(people), options.With(company.Thresholds), daysBefore);
        var snapshot = await goals.AddAsync(people, lookback, cancellation);
        snapshot = await workFacts.AddAsync(snapshot, lookback, cancellation);
        return await outside.AddAsync(snapshot, lookback, cancellation);
    }

    /// <summary>Who is there and who works when: enough for a calendar.</summary>
    public async Task<CompanySnapshot> PeopleAsync(CancellationToken cancellation) =>
        await PeopleAsync(await work.Db.Companies.AsNoTracking().SingleAsync(cancellation), cancellation);

    private async Task<CompanySnapshot> PeopleAsync(Company company, CancellationToken cancellation)
    {
        var farthest = DateOnly.FromDateTime(work.Now.UtcDateTime).AddDays(-Workdays.SearchLimitInDays);
        var members = await work.Db.Members.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancellation);
        var teams = await work.Db.Teams.AsNoTracking().OrderBy(t => t.Id).ToListAsync(cancellation);
        var holidays = await work.Db.Holidays.AsNoTracking().OrderBy(h => h.Id).ToListAsync(cancellation);
        var absences = await work.Db.Absences.AsNoTracking().Where(a => a.To >= farthest).OrderBy(a => a.Id).ToListAsync(cancellation);
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
}
