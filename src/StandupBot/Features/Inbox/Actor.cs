using StandupBot.Core.Companies;

namespace StandupBot.Features.Inbox;

/// <summary>Who acts, found by what the platform verified: never by anything that a client only claims (behaviour 55).</summary>
public sealed record Actor(Company Company, Member Member)
{
    public string Id => Member.Id;

    public bool OwnsCompany => Company.OwnerId == Member.Id || Member.Role == MemberRole.Owner;
}
