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

    public bool Has(string memberId) => MemberIds.Contains(memberId, StringComparer.Ordinal);
}
