using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Delivery;
using StandupBot.MicrosoftTeams.Cards;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams;

/// <summary>
/// Sends one message of the outbox. A message in private goes into the person's own chat with the bot: Microsoft Teams has no message in a channel
/// that one person alone sees. Nobody can look for a message there either, so one that may have arrived is sent again, and may stand there twice.
/// </summary>
public sealed class MicrosoftTeamsPlatform(ConnectorClient connector, IConversations conversations, PersonalChats chats, IWorkplace workplace) : IChatPlatform
{
    private readonly SentParts sentParts = new();

    public string Name => MicrosoftTeamsIds.Platform;

    public IReadOnlyList<Pace> PacesOf(OutboundMessage delivery) => MicrosoftTeamsPaces.Of(delivery);

    public async ValueTask<DeliveryResult> SendAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        var activities = await ComposeAsync(delivery, cancellation);
        if (delivery.EditsRef is { } edited)
            return await EditAsync(delivery, edited, activities, cancellation);
        var (place, failure) = await PlaceAsync(delivery, cancellation);
        if (place is null)
            return DeliveryOutcomes.Of(failure!);
        return await PostAsync(delivery, place, activities, cancellation);
    }

    /// <summary>A long message is several; after a failure the next try goes on where this one stopped.</summary>
    private async ValueTask<DeliveryResult> PostAsync(OutboundMessage delivery, Place place, IReadOnlyList<JsonObject> activities, CancellationToken cancellation)
    {
        var root = sentParts.RootOf(delivery.Id);
        for (var part = sentParts.CountOf(delivery.Id); part < activities.Count; part++)
        {
            var (sent, failure) = await PostAsync(root is null ? place : place.Under(root), activities[part], cancellation);
            if (failure is not null)
            {
                // What will never be taken is not begun again.
                if (failure is not ConnectorFailure.Later)
                    sentParts.Forget(delivery.Id);
                return DeliveryOutcomes.Of(failure);
            }

            root ??= sent;
            sentParts.Note(delivery.Id, root!);
        }

        sentParts.Forget(delivery.Id);
        return new DeliveryResult.Delivered(root!.ToString());
    }

    private async ValueTask<(MicrosoftTeamsRef? Sent, ConnectorFailure? Failure)> PostAsync(Place place, JsonObject activity, CancellationToken cancellation)
    {
        var at = place.Conversation;
        if (place.NewThread)
        {
            var created = await connector.CreateThreadAsync(at.ServiceUrl, at.TenantId, at.BotId, at.ConversationId, activity, cancellation);
            return created.Failure is { } refused ? (null, refused) : (ThreadOf(at, created.Value), null);
        }

        var sent = await connector.SendAsync(at.ServiceUrl, place.Into, activity, cancellation);
        // An answer without an id: it was taken, and cannot be named; such a message is never edited.
        return sent.Failure is { } failure ? (null, failure) : (new MicrosoftTeamsRef(place.Into, sent.Value?.Id is { Length: > 0 } id ? id : "unknown"), null);
    }

    private async ValueTask<DeliveryResult> EditAsync(
        OutboundMessage delivery, string edited, IReadOnlyList<JsonObject> activities, CancellationToken cancellation)
    {
        if (activities.Count > 1)
            return new DeliveryResult.EditRefused("the message no longer fits into one card");
        if (!MicrosoftTeamsRef.TryParse(edited, out var reference) || await KnownAsync(delivery.InstallationId, reference, cancellation) is not { } at)
            return new DeliveryResult.EditRefused("the conversation of the message is not known any more");
        var answer = await connector.UpdateAsync(at.ServiceUrl, reference.ConversationId, reference.ActivityId, activities[0], cancellation);
        return answer.Failure is { } failure ? DeliveryOutcomes.OfEdit(failure) : new DeliveryResult.Delivered(edited);
    }

    private async ValueTask<(Place? Place, ConnectorFailure? Failure)> PlaceAsync(OutboundMessage delivery, CancellationToken cancellation) => delivery.To switch
    {
        Destination.Channel channel => await InChannelAsync(delivery.InstallationId, channel.ChannelId, null, cancellation),
        Destination.Thread thread => await InChannelAsync(delivery.InstallationId, thread.ChannelId, delivery.ThreadRef, cancellation),
        Destination.Direct direct => await InPersonAsync(delivery.InstallationId, direct.MemberId, cancellation),
        Destination.Private inPrivate => await InPersonAsync(delivery.InstallationId, inPrivate.MemberId, cancellation),
        _ => throw new InvalidOperationException($"Unknown destination {delivery.To.GetType().Name}."),
    };

    private async ValueTask<(Place?, ConnectorFailure?)> InChannelAsync(string installationId, string channelId, string? threadRef, CancellationToken cancellation)
    {
        if (await conversations.FindAsync(installationId, channelId, cancellation) is not { } at)
            return (null, new ConnectorFailure.Unreachable("the bot is not in this channel"));
        return (MicrosoftTeamsRef.TryParse(threadRef, out var root) ? new Place(at).Under(root) : new Place(at), null);
    }

    private async ValueTask<(Place?, ConnectorFailure?)> InPersonAsync(string installationId, string memberId, CancellationToken cancellation)
    {
        if (!(await workplace.PlatformIdsAsync(installationId, [memberId], cancellation)).TryGetValue(memberId, out var platformId))
            return (null, new ConnectorFailure.Unreachable("this person is not known in Microsoft Teams"));
        var (chat, failure) = await chats.OpenAsync(installationId, platformId, cancellation);
        return (chat is null ? null : new Place(chat), failure);
    }

    private async ValueTask<IReadOnlyList<JsonObject>> ComposeAsync(OutboundMessage delivery, CancellationToken cancellation)
    {
        List<string> notified = [.. CardMentions.Notified(delivery.Message.Blocks).Select(p => p.MemberId).Distinct(StringComparer.Ordinal)];
        var people = notified.Count > 0
            ? await workplace.PlatformIdsAsync(delivery.InstallationId, notified, cancellation)
            : new Dictionary<string, string>();
        return MessageCards.Activities(WayOn.Of(delivery), delivery.Id, people);
    }

    /// <summary>A chat with one person is in the book under its own id too.</summary>
    private ValueTask<ConversationReference?> KnownAsync(string installationId, MicrosoftTeamsRef reference, CancellationToken cancellation) =>
        conversations.FindAsync(installationId, reference.ChannelId, cancellation);

    private static MicrosoftTeamsRef ThreadOf(ConversationReference channel, CreatedConversation? created)
    {
        var activityId = created?.ActivityId is { Length: > 0 } id ? id : "unknown";
        var thread = created?.Id is { Length: > 0 } conversation && conversation.Contains(";messageid=", StringComparison.OrdinalIgnoreCase)
            ? conversation
            : MicrosoftTeamsRef.InThread(channel.ConversationId, activityId);
        return new MicrosoftTeamsRef(thread, activityId);
    }
}
