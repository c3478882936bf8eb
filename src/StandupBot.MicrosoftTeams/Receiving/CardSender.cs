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
internal sealed class CardSender(PersonalChats chats, ConnectorClient connector, TimeProvider clock, ILogger<CardSender> logger)
{
    /// <summary>Longer than this nobody is kept waiting for an answer; the service gives up after 15 s.</summary>
    internal static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(6);


    public ValueTask<bool> FormAsync(Occasion occasion, Form form, CancellationToken cancellation) =>
        SendAsync(occasion, FormCards.Activity(form), cancellation);

    public ValueTask<bool> HomeAsync(Occasion occasion, Message view, CancellationToken cancellation) =>
        SendAsync(occasion, CardFrame.Activity(MessageCards.Home(view, occasion.Activity.From!.Id), view.Text), cancellation);

    /// <summary>Puts something in the place of the card that was acted on, for good and for everybody; without it only the answer shows.</summary>
    public async ValueTask ReplaceAsync(Occasion occasion, JsonObject activity, CancellationToken cancellation)
    {
        if (occasion.Activity.ReplyToId is not { Length: > 0 } card)
            return;
        await InTimeAsync(occasion, async limited => (await connector.UpdateAsync(
            occasion.Conversation.ServiceUrl, occasion.Activity.Conversation!.Id!, card, activity, limited)).Failure, cancellation);
    }

    private ValueTask<bool> SendAsync(Occasion occasion, JsonObject activity, CancellationToken cancellation) => InTimeAsync(occasion, async limited =>
    {
        var (chat, failure) = occasion.Conversation.Kind == ConversationKind.Personal
            ? new ConnectorAnswer<ConversationReference>(occasion.Conversation, null)
            : await chats.OpenAsync(occasion.InstallationId, occasion.PlatformId, limited);
        return chat is null ? failure : (await connector.SendAsync(chat.ServiceUrl, chat.ConversationId, activity, limited)).Failure;
    }, cancellation);

    private async ValueTask<bool> InTimeAsync(Occasion occasion, Func<CancellationToken, ValueTask<ConnectorFailure?>> call, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(TimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var failure = await call(both.Token);
            Note(occasion, failure);
            return failure is null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Note(occasion, new ConnectorFailure.Later("no answer in time", null, true));
            return false;
        }
    }

    private void Note(Occasion occasion, ConnectorFailure? failure)
    {
        if (failure is not null)
            ReceiverLog.CardUnsent(logger, occasion.EventKey, occasion.InstallationId, failure.Reason);
    }
}
