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
    private readonly DateOnly[] holidays;
    private readonly HashSet<(DateOnly Date, string? TeamId)> holidaysOf;
    private readonly ConcurrentDictionary<string, Workdays> memberDays = new();

    /// <summary>Everybody of the same teams in the same zone who is never away shares one.</summary>
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
        holidays = [.. snapshot.Holidays.Select(holiday => holiday.Date).Distinct()];
        holidaysOf = [.. snapshot.Holidays.Select(holiday => (holiday.Date, holiday.TeamId))];
        companyDays = new(() => Days(snapshot.Teams, snapshot.Company.TimeZone, []));
    }

    public Workdays Company => companyDays.Value;

    /// <summary>A team's days; the company's for an id that is not known (any more).</summary>
    public Workdays Team(string? teamId) => teamId is not null && teams.TryGetValue(teamId, out var team)
        ? Present([team], team.TimeZone)
        : Company;

    /// <summary>A member's days, absences taken out; the company's for an id that is not known.</summary>
    public Workdays Member(string? memberId) => memberId is not null && memberZones.ContainsKey(memberId)
        ? memberDays.GetOrAdd(memberId, id => awayOf.Contains(id) ? Days(TeamsOf(id), ZoneOf(id), awayOf[id]) : MemberIfPresent(id))
        : Company;

    /// <summary>A member's days as if never away: what an absence is measured in.</summary>
    public Workdays MemberIfPresent(string memberId) => memberZones.ContainsKey(memberId) ? Present(TeamsOf(memberId), ZoneOf(memberId)) : Company;

    private TeamFact[] TeamsOf(string memberId) => [.. teamsOf[memberId]];

    private string ZoneOf(string memberId) => teamsOf.Contains(memberId) ? memberZones[memberId] : snapshot.Company.TimeZone;

    private Workdays Present(TeamFact[] working, string zone) =>
        presentDays.GetOrAdd(string.Join('\n', working.Select(team => team.Id).Prepend(zone)), _ => Days(working, zone, []));

    private Workdays Days(IReadOnlyCollection<TeamFact> working, string zone, IEnumerable<DaySpan> away)
    {
        var week = working.Count == 0 ? WeekPattern.MondayToFriday : new WeekPattern(working.SelectMany(team => team.Workdays));
        var free = holidays.Where(date => !SomeTeamWorks(working, date)).Select(date => new DaySpan(date, date));
        return new Workdays(week, free.Concat(away), TimeZoneInfo.FindSystemTimeZoneById(zone), snapshot.Now);
    }

    private bool SomeTeamWorks(IReadOnlyCollection<TeamFact> working, DateOnly date)
    {
        if (holidaysOf.Contains((date, null)))
            return false;
        return working.Count == 0 || working.Any(team => team.Workdays.Contains(date.DayOfWeek) && !holidaysOf.Contains((date, team.Id)));
    }
}
