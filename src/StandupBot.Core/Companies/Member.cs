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

    /// <summary>When the person asked to be erased; it is done from the rows a moment later.</summary>
    public DateTimeOffset? EraseAskedAt { get; private set; }

    /// <summary>When the person was erased: there is no way back, whatever the platform tells of them later.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    public bool IsActive => LeftAt is null;

    /// <summary>Guests are no members: they answer only where a team has put them on its list on purpose (behaviour 29).</summary>
    public bool IsCounted => IsActive && Role != MemberRole.Guest;

    public void Leave(DateTimeOffset at) => LeftAt ??= at;

    public void Return() => LeftAt = EraseAskedAt is null ? null : LeftAt;

    public void AskToBeErased(DateTimeOffset at) => EraseAskedAt ??= at;

    /// <summary>What is left is a place holder, so that counts stay what they were.</summary>
    public void Erase(DateTimeOffset at, string name)
    {
        AskToBeErased(at);
        Leave(at);
        (ErasedAt, Name, TimeZone, UnreachableBecause) = (at, name, null, null);
    }

    public void MarkUnreachable(string reason) => UnreachableBecause = reason;

    public void MarkReachable() => UnreachableBecause = null;
}
