using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Cards;
using StandupBot.MicrosoftTeams.Connector;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>
/// Forms and views that answer at once. Where no dialog can be opened (a typed command, a button whose dialog nobody foresaw) a form comes as
/// a card into the person's own chat with the bot, wherever it was asked for: nobody else sees it.
/// </summary>
internal sealed class CardSender(PersonalChats chats, ConnectorClient connector, ILogger<CardSender> logger)
{
    public ValueTask<bool> FormAsync(Occasion occasion, Form form, CancellationToken cancellation) =>
        SendAsync(occasion, FormCards.Activity(form), cancellation);

    public ValueTask<bool> HomeAsync(Occasion occasion, Message view, CancellationToken cancellation) =>
        SendAsync(occasion, CardFrame.Activity(MessageCards.Home(view, occasion.Activity.From!.Id), view.Text), cancellation);

    /// <summary>Puts something in the place of the card that was acted on, for good and for everybody; without it only the answer shows.</summary>
    public async ValueTask ReplaceAsync(Occasion occasion, JsonObject activity, CancellationToken cancellation)
    {
        if (occasion.Activity.ReplyToId is not { Length: > 0 } card)
            return;
        var answer = await connector.UpdateAsync(
            occasion.Conversation.ServiceUrl, occasion.Activity.Conversation!.Id!, card, activity, cancellation);
        Note(occasion, answer.Failure);
    }

    private async ValueTask<bool> SendAsync(Occasion occasion, JsonObject activity, CancellationToken cancellation)
    {
        var (chat, failure) = occasion.Conversation.Kind == ConversationKind.Personal
            ? new ConnectorAnswer<ConversationReference>(occasion.Conversation, null)
            : await chats.OpenAsync(occasion.InstallationId, occasion.PlatformId, cancellation);
        if (chat is not null)
            failure = (await connector.SendAsync(chat.ServiceUrl, chat.ConversationId, activity, cancellation)).Failure;
        Note(occasion, failure);
        return failure is null;
    }

    private void Note(Occasion occasion, ConnectorFailure? failure)
    {
        if (failure is not null)
            ReceiverLog.CardUnsent(logger, occasion.EventKey, occasion.InstallationId, failure.Reason);
    }
}
