using System.Collections.Concurrent;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Calendars;

/// <summary>
/// Who works when. A team works on its weekdays without its holidays. A member works if one of the teams works and the member is
/// not away; a member of no team works Monday to Friday in the company's zone. The company works when some team does.
/// </summary>
public sealed class WorkCalendar
{
    private readonly CompanySnapshot snapshot;
    private readonly Dictionary<string, TeamFact> teams;
    private readonly Dictionary<string, string> memberZones;
    private readonly ILookup<string, TeamFact> teamsOf;
    private readonly ILookup<string, DaySpan> awayOf;
    private readonly ConcurrentDictionary<string, Workdays> teamDays = new();
    private readonly ConcurrentDictionary<string, Workdays> memberDays = new();
    private readonly ConcurrentDictionary<string, Workdays> presentDays = new();
    private readonly Lazy<Workdays> companyDays;

    public WorkCalendar(CompanySnapshot snapshot)
    {
        this.snapshot = snapshot;
        teams = snapshot.Teams.ToDictionary(team => team.Id);
        memberZones = snapshot.Members.ToDictionary(member => member.Id, member => member.TimeZone);
        teamsOf = snapshot.Teams.SelectMany(team => team.MemberIds, (team, member) => (team, member))
            .ToLookup(pair => pair.member, pair => pair.team);
        awayOf = snapshot.Absences.ToLookup(absence => absence.MemberId, absence => new DaySpan(absence.From, absence.To));
        companyDays = new(() => Days(snapshot.Teams, snapshot.Company.TimeZone, []));
    }

    public Workdays Company => companyDays.Value;

    /// <summary>A team's days; the company's for an id that is not known (any more).</summary>
    public Workdays Team(string? teamId) => teamId is not null && teams.TryGetValue(teamId, out var team)
        ? teamDays.GetOrAdd(teamId, _ => Days([team], team.TimeZone, []))
        : Company;

    /// <summary>A member's days, absences taken out; the company's for an id that is not known.</summary>
    public Workdays Member(string? memberId) => memberId is not null && memberZones.ContainsKey(memberId)
        ? memberDays.GetOrAdd(memberId, id => DaysOf(id, awayOf[id]))
        : Company;

    /// <summary>A member's days as if never away: what an absence is measured in.</summary>
    public Workdays MemberIfPresent(string memberId) => memberZones.ContainsKey(memberId)
        ? presentDays.GetOrAdd(memberId, id => DaysOf(id, []))
        : Company;

    private Workdays DaysOf(string memberId, IEnumerable<DaySpan> away)
    {
        var own = teamsOf[memberId].ToArray();
        return Days(own, own.Length == 0 ? snapshot.Company.TimeZone : memberZones[memberId], away);
    }

    private Workdays Days(IReadOnlyCollection<TeamFact> working, string zone, IEnumerable<DaySpan> away)
    {
        var week = working.Count == 0 ? WeekPattern.MondayToFriday : new WeekPattern(working.SelectMany(team => team.Workdays));
        var holidays = snapshot.Holidays.Select(holiday => holiday.Date).Distinct()
            .Where(date => !SomeTeamWorks(working, date)).Select(date => new DaySpan(date, date));
        return new Workdays(week, holidays.Concat(away), TimeZoneInfo.FindSystemTimeZoneById(zone), snapshot.Now);
    }

    private bool SomeTeamWorks(IReadOnlyCollection<TeamFact> working, DateOnly date)
    {
        if (working.Count == 0)
            return !snapshot.Holidays.Any(holiday => holiday.TeamId is null && holiday.Date == date);
        return working.Any(team => team.Workdays.Contains(date.DayOfWeek)
            && !snapshot.Holidays.Any(holiday => holiday.Date == date && (holiday.TeamId is null || holiday.TeamId == team.Id)));
    }
}
