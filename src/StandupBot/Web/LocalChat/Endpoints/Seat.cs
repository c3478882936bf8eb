namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>Who acts in this request, and in which company; set before a handler runs. Every id that comes with a request is looked up through it.</summary>
internal sealed class Seat
{
    public LocalCompany Company { get; private set; } = null!;
    public LocalMember Member { get; private set; } = null!;

    public void Take(LocalCompany company, LocalMember member) => (Company, Member) = (company, member);

    /// <summary>The place, or null where the member may not be there.</summary>
    public LocalPlace? Place(string? channelId) =>
        channelId is null || Company.Channel(channelId) is { } channel && channel.MemberIds.Contains(Member.Id)
            ? new LocalPlace(Company.InstallationId, channelId, Member.Id)
            : null;

    public bool Sees(LocalMessage message) =>
        message.InstallationId == Company.InstallationId
        && (message.OnlyFor is null || message.OnlyFor == Member.Id)
        && Place(message.ChannelId) is not null;
}
