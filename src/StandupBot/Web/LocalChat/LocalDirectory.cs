namespace StandupBot.Web.LocalChat;

/// <summary>Who and what there is in the local chat: one company for each local installation.</summary>
public sealed record LocalDirectory(IReadOnlyList<LocalCompany> Companies)
{
    public LocalCompany? Company(string installationId) =>
        Companies.FirstOrDefault(company => company.InstallationId == installationId);
}

/// <summary>One company as its members see it.</summary>
/// <param name="Members">Those who can be played and written to; nobody who has left.</param>
public sealed record LocalCompany(
    string InstallationId, string Name, IReadOnlyList<LocalMember> Members, IReadOnlyList<LocalChannel> Channels)
{
    public LocalMember? Member(string id) => Members.FirstOrDefault(member => member.Id == id);

    public LocalChannel? Channel(string id) => Channels.FirstOrDefault(channel => channel.Id == id);
}

/// <param name="Role">What stands beside the name, such as "owner"; empty for nothing.</param>
public sealed record LocalMember(string Id, string Name, string Role);

/// <param name="Name">Without a leading #.</param>
public sealed record LocalChannel(string Id, string Name, IReadOnlyList<string> MemberIds);
