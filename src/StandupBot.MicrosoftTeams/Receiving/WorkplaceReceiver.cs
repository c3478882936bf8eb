using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// Installations, people and channels. Events of one installation come at the same time, more than once and in any order: each brings about
/// what it says whatever came before.
/// </summary>
internal sealed class WorkplaceReceiver(
    IWorkplace workplace, IConversations conversations, MicrosoftTeamsRoster roster, IRosterBell bell, TeamsPeople people)
{
    /// <summary>The app is there: whoever told us so is its installer, should the company be new.</summary>
    public async ValueTask ConnectAsync(ConversationReference conversation, Activity activity, CancellationToken cancellation)
    {
        if (await people.PersonAsync(conversation, activity.From!, ClientTimeZone(activity), cancellation) is not { } person)
            return;
        // The service is called for names only once the address is in the book.
        await conversations.KeepAsync(conversation, cancellation);
        var (installer, name) = await roster.IntroduceAsync(conversation, person, activity.From!.Id!, activity.ChannelData?.Team?.Name, cancellation);
        await workplace.ConnectAsync(new WorkplaceConnection(conversation.InstallationId, MicrosoftTeamsIds.Platform, name, installer), cancellation);
        if (conversation.Kind == ConversationKind.Personal)
            await workplace.WelcomeAsync(conversation.InstallationId, installer, cancellation);
    }

    public async ValueTask InstalledAsync(ConversationReference conversation, Activity activity, CancellationToken cancellation)
    {
        await ConnectAsync(conversation, activity, cancellation);
        bell.Ring(conversation);
    }

    /// <summary>The app was taken from one place; when that was the last, it is gone from the tenant.</summary>
    public ValueTask RemovedAsync(ConversationReference conversation, CancellationToken cancellation) => LeaveAsync(conversation, "the bot was removed from it", cancellation);

    public void PeopleChanged(ConversationReference conversation) => bell.Ring(conversation);

    public async ValueTask ChannelThereAsync(ConversationReference inTeam, NamedId channel, CancellationToken cancellation)
    {
        var place = inTeam with { ConversationId = channel.Id!, Kind = ConversationKind.Channel, Name = channel.Name ?? "General" };
        await conversations.KeepAsync(place, cancellation);
        await workplace.ChannelAsync(place.InstallationId, new PlatformChannel(place.ConversationId, place.Name, null), cancellation);
    }

    public ValueTask ChannelGoneAsync(ConversationReference inTeam, NamedId channel, string reason, CancellationToken cancellation) =>
        CloseAsync(inTeam with { ConversationId = channel.Id! }, reason, cancellation);

    /// <summary>A team that is archived or deleted may come back: what is known of it stays, until it is gone for good.</summary>
    public async ValueTask TeamGoneAsync(ConversationReference inTeam, Heard.TeamGone gone, CancellationToken cancellation)
    {
        var team = inTeam with { TeamId = gone.TeamId, Kind = ConversationKind.Channel };
        if (gone.ForGood)
            await LeaveAsync(team, gone.Reason, cancellation);
        else
            foreach (var place in await PlacesAsync(team, cancellation))
                await workplace.ChannelGoneAsync(place.InstallationId, place.ConversationId, gone.Reason, cancellation);
    }

    public void TeamThere(ConversationReference inTeam) => bell.Ring(inTeam);

    private async ValueTask LeaveAsync(ConversationReference conversation, string reason, CancellationToken cancellation)
    {
        foreach (var place in await PlacesAsync(conversation, cancellation))
            await CloseAsync(place, reason, cancellation);
        if ((await conversations.AllAsync(conversation.InstallationId, cancellation)).Count == 0)
            await workplace.DisconnectAsync(conversation.InstallationId, cancellation);
    }

    private async ValueTask CloseAsync(ConversationReference place, string reason, CancellationToken cancellation)
    {
        if (place.Kind != ConversationKind.Personal)
            await workplace.ChannelGoneAsync(place.InstallationId, place.ConversationId, reason, cancellation);
        await conversations.ForgetAsync(place.InstallationId, place.ConversationId, cancellation);
    }

    private async ValueTask<IReadOnlyList<ConversationReference>> PlacesAsync(ConversationReference conversation, CancellationToken cancellation) =>
        conversation is { Kind: ConversationKind.Channel, TeamId: { } team }
            ? [.. (await conversations.AllAsync(conversation.InstallationId, cancellation))
                .Where(c => c.Kind == ConversationKind.Channel && c.TeamId == team).Append(conversation).DistinctBy(c => c.ConversationId)]
            : [conversation];

    internal static string? ClientTimeZone(Activity activity) =>
        activity.Entities?.FirstOrDefault(e => e.Type == "clientInfo" && !string.IsNullOrEmpty(e.Timezone))?.Timezone;
}
