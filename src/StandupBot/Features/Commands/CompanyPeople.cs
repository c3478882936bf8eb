using StandupBot.Core.Companies;

namespace StandupBot.Features.Commands;

/// <summary>Everybody of one company and their teams.</summary>
public sealed class CompanyPeople(Company company, IReadOnlyList<Member> members, IReadOnlyList<Team> teams)
{
    private readonly Dictionary<string, Member> byId = members.ToDictionary(m => m.Id, StringComparer.Ordinal);

    /// <summary>Past members too: what they wrote is still theirs (behaviour 21).</summary>
    public IReadOnlyList<Member> Members => members;

    public IReadOnlyList<Team> Teams => teams;

    public Member? Member(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    public Team? Team(string? id) => id is null ? null : teams.FirstOrDefault(t => t.Id == id);

    public string NameOf(string id) => byId.TryGetValue(id, out var member) ? member.Name : "somebody";

    /// <summary>The teams that a person works in or leads.</summary>
    public IEnumerable<Team> TeamsOf(string memberId) => teams.Where(t => t.Has(memberId) || t.LeadId == memberId);

    public TimeZoneInfo ZoneOf(Member member) => TimeZoneInfo.FindSystemTimeZoneById(
        member.TimeZone ?? teams.FirstOrDefault(t => t.Has(member.Id))?.TimeZone ?? company.TimeZone);

    public TimeZoneInfo ZoneOf(Team team) => TimeZoneInfo.FindSystemTimeZoneById(team.TimeZone ?? company.TimeZone);
}
