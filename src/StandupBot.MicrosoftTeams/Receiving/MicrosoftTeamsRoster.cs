using Microsoft.Extensions.Options;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// Reads who and what is in a team or group chat, and tells the workplace. It may be asked at any time and any number of times: after an
/// installation, when somebody came or left, and by the host now and then, for what no event told.
/// </summary>
public sealed class MicrosoftTeamsRoster(
    ConnectorClient connector, IConversations conversations, IWorkplace workplace, IOptions<MicrosoftTeamsOptions> options)
{
    private static readonly TimeSpan NameLimit = TimeSpan.FromSeconds(3);

    /// <summary>The people of a channel's team or of a group chat, all pages of them.</summary>
    /// <returns>Why it could not be read; null when it was.</returns>
    public async ValueTask<ConnectorFailure?> RefreshAsync(ConversationReference conversation, CancellationToken cancellation)
    {
        if (conversation.Kind == ConversationKind.Personal)
            return null;
        var members = await connector.MembersAsync(conversation.ServiceUrl, conversation.ConversationId, cancellation);
        if (members.Failure is { } failure)
            return failure;
        List<PlatformPerson> people = [.. members.Value!.Select(TeamsPeople.Of).OfType<PlatformPerson>().DistinctBy(p => p.PlatformId)];
        await workplace.UpdateAsync(conversation.InstallationId, people, cancellation);
        List<string> ids = [.. people.Select(p => p.PlatformId)];
        foreach (var place in await PlacesAsync(conversation, cancellation))
            await workplace.ChannelAsync(conversation.InstallationId, new PlatformChannel(place.ConversationId, place.Name ?? "Group chat", ids), cancellation);
        return null;
    }

    /// <summary>Keeps every channel of a team that the service names, so that the bot can speak there before anybody has spoken to it.</summary>
    public async ValueTask<ConnectorFailure?> ReadChannelsAsync(ConversationReference inTeam, CancellationToken cancellation)
    {
        if (inTeam is not { Kind: ConversationKind.Channel, TeamId: { } team })
            return null;
        var channels = await connector.ChannelsAsync(inTeam.ServiceUrl, team, cancellation);
        foreach (var channel in channels.Value?.Where(c => !string.IsNullOrEmpty(c.Id)) ?? [])
            await conversations.KeepAsync(inTeam with { ConversationId = channel.Id!, Name = string.IsNullOrEmpty(channel.Name) ? "General" : channel.Name }, cancellation);
        return channels.Failure;
    }

    /// <summary>What people call the place: a team by its name, a group chat by its own.</summary>
    public async ValueTask<string> NameAsync(ConversationReference place, CancellationToken cancellation) =>
        place.TeamId is { } team && (await connector.TeamAsync(place.ServiceUrl, team, cancellation)).Value?.Name is { Length: > 0 } name ? name : place.Name ?? "team";

    /// <summary>
    /// Who installed the app, by name, and what to call the company: the setting, else the domain of the installer's address, else the team. Events
    /// of an installation name nobody, so the roster is asked.
    /// </summary>
    internal async ValueTask<(PlatformPerson Installer, string Company)> IntroduceAsync(
        ConversationReference conversation, PlatformPerson installer, string userId, string? teamName, CancellationToken cancellation)
    {
        var known = await InstallerAsync(conversation, userId, cancellation);
        var named = installer.Name is null && !string.IsNullOrWhiteSpace(known?.Name) ? installer with { Name = known.Name } : installer;
        return (named, string.IsNullOrWhiteSpace(options.Value.CompanyName) ? CompanyName(known, teamName) : options.Value.CompanyName);
    }

    private static string CompanyName(RosterMember? installer, string? teamName)
    {
        var address = installer?.UserPrincipalName ?? installer?.Email ?? "";
        var domain = address[(address.LastIndexOf('@') + 1)..];
        // A guest's address tells another company's name.
        return domain.Contains('.', StringComparison.Ordinal) && !address.Contains("#EXT#", StringComparison.OrdinalIgnoreCase) ? domain : teamName ?? "Microsoft Teams";
    }

    /// <summary>Null where the service takes its time: an activity is answered first of all.</summary>
    private async ValueTask<RosterMember?> InstallerAsync(ConversationReference conversation, string userId, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(NameLimit);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return (await connector.MemberAsync(conversation.ServiceUrl, conversation.ConversationId, userId, both.Token)).Value;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>In a team everybody is in its standard channels; private and shared ones are not told to bots of a team.</summary>
    private async ValueTask<IReadOnlyList<ConversationReference>> PlacesAsync(ConversationReference conversation, CancellationToken cancellation) =>
        conversation is { Kind: ConversationKind.Channel, TeamId: { } team }
            ? [.. (await conversations.AllAsync(conversation.InstallationId, cancellation)).Where(c => c.Kind == ConversationKind.Channel && c.TeamId == team)]
            : [conversation];
}
