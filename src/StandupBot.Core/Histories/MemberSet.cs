using StandupBot.Core.Companies;

namespace StandupBot.Core.Histories;

/// <summary>What a <c>memberChange</c> sets. A zone cleared is the company's again.</summary>
public sealed record MemberSet
{
    public Given<string> Name { get; init; }
    public Given<string?> TimeZone { get; init; }
    public Given<MemberRole> Role { get; init; }
}
