namespace StandupBot.Core.Companies;

/// <summary>People who work together. A member may be in several.</summary>
public sealed class Team
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string Name { get; set; }
    public required string LeadId { get; set; }

    /// <summary>IANA id; null means the company's.</summary>
    public string? TimeZone { get; set; }

    public required IReadOnlyList<DayOfWeek> Workdays { get; set; }
    public required IReadOnlyList<string> MemberIds { get; set; }

    /// <summary>Guests who were put on the team on purpose: the others are in its list and not asked (behaviour 29).</summary>
    public IReadOnlyList<string> GuestIds { get; private set; } = [];

    public bool Has(string memberId) => MemberIds.Contains(memberId, StringComparer.Ordinal);

    /// <summary>True for whom its stand-ups ask and count.</summary>
    public bool Asks(Member member) => Has(member.Id) && (member.IsCounted || (member.IsActive && GuestIds.Contains(member.Id, StringComparer.Ordinal)));

    /// <summary>Puts people on the team by name. A guest who is added like that is asked like everybody else.</summary>
    public void Add(IEnumerable<Member> people)
    {
        List<Member> added = [.. people];
        MemberIds = [.. MemberIds.Union(added.Select(m => m.Id), StringComparer.Ordinal)];
        GuestIds = [.. GuestIds.Union(added.Where(m => m.Role == MemberRole.Guest).Select(m => m.Id), StringComparer.Ordinal)];
    }

    public void Remove(IReadOnlyCollection<string> memberIds)
    {
        MemberIds = [.. MemberIds.Where(id => !memberIds.Contains(id))];
        GuestIds = [.. GuestIds.Where(id => !memberIds.Contains(id))];
    }
}
