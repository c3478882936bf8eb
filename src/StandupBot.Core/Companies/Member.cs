namespace StandupBot.Core.Companies;

/// <summary>A person of the company. A rename keeps the id, so history stays whole (behaviour 23).</summary>
public sealed class Member
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string InstallationId { get; init; }

    /// <summary>How the platform names the person; null in the local chat, which has no names of its own.</summary>
    public string? PlatformId { get; init; }

    public required string Name { get; set; }
    public MemberRole Role { get; set; } = MemberRole.Member;

    /// <summary>IANA id; null means the company's.</summary>
    public string? TimeZone { get; set; }

    public required DateTimeOffset JoinedAt { get; init; }
    public DateTimeOffset? LeftAt { get; private set; }

    /// <summary>Why nothing can be sent to this member; null while it can.</summary>
    public string? UnreachableBecause { get; private set; }

    public bool IsActive => LeftAt is null;

    /// <summary>Guests are no members: they answer only where a team has put them on its list on purpose (behaviour 29).</summary>
    public bool IsCounted => IsActive && Role != MemberRole.Guest;

    public void Leave(DateTimeOffset at) => LeftAt ??= at;

    public void Return() => LeftAt = null;

    public void MarkUnreachable(string reason) => UnreachableBecause = reason;

    public void MarkReachable() => UnreachableBecause = null;
}
