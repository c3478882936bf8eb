using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>Buttons and forms of cards in a conversation, by Action.Execute (whose answer may replace the card) or by a message with a value.</summary>
internal sealed class CardReceiver(IInbox inbox, CardSender cards)
{
    internal const string InOurChat = "The form is in our chat.";
    internal const string Done = "Done.";

    public async ValueTask<TeamsAnswer> HearAsync(Occasion occasion, CardSubmission submission, CancellationToken cancellation) => submission switch
    {
        CardSubmission.Tap tap => await TapAsync(occasion, tap, cancellation),
        CardSubmission.Filled filled => await FilledAsync(occasion, filled, cancellation),
        CardSubmission.Home => await HomeAsync(occasion, cancellation),
        _ => InvokeAnswers.Unused(occasion.Activity),
    };

    private async ValueTask<TeamsAnswer> TapAsync(Occasion occasion, CardSubmission.Tap tap, CancellationToken cancellation)
    {
        var reply = await inbox.ReceiveAsync(Act(occasion, tap, TextReceiver.Trigger), cancellation);
        return reply switch
        {
            InboundReply.OpenForm opened => await cards.FormAsync(occasion, opened.Form, cancellation)
                ? InvokeAnswers.Line(InOurChat)
                : InvokeAnswers.Error(500, "NotSent", InvokeAnswers.TryAgain),
            InboundReply.ShowHome home => InvokeAnswers.Replace(MessageCards.Home(home.View, occasion.Activity.From!.Id)),
            InboundReply.FormErrors errors => InvokeAnswers.Error(400, "BadRequest", string.Join(' ', errors.ByField.Values)),
            _ => InvokeAnswers.Line(Done),
        };
    }

    private async ValueTask<TeamsAnswer> FilledAsync(Occasion occasion, CardSubmission.Filled filled, CancellationToken cancellation)
    {
        var reply = await inbox.ReceiveAsync(Submit(occasion, filled), cancellation);
        switch (reply)
        {
            case InboundReply.FormErrors errors when filled.Form is { } shown:
                var again = FormFilling.With(shown, filled.Values);
                // The answer to an invoke shows them at once; the other way needs the card itself to change.
                if (!occasion.Activity.IsInvoke)
                    await cards.ReplaceAsync(occasion, FormCards.Activity(again, errors.ByField), cancellation);
                return InvokeAnswers.Replace(FormCards.InChat(again, errors.ByField));
            case InboundReply.FormErrors errors:
                return InvokeAnswers.Error(400, "BadRequest", string.Join(' ', errors.ByField.Values));
            case InboundReply.OpenForm next:
                await cards.ReplaceAsync(occasion, FormCards.Activity(next.Form), cancellation);
                return InvokeAnswers.Replace(FormCards.InChat(next.Form, new Dictionary<string, string>()));
            default:
                await cards.ReplaceAsync(occasion, FormCards.Taken(filled.Form?.Title), cancellation);
                return InvokeAnswers.Replace(FormCards.TakenCard(filled.Form?.Title));
        }
    }

    private async ValueTask<TeamsAnswer> HomeAsync(Occasion occasion, CancellationToken cancellation)
    {
        var reply = await inbox.ReceiveAsync(new Inbound.HomeOpened(occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At), cancellation);
        return reply is InboundReply.ShowHome home
            ? InvokeAnswers.Replace(MessageCards.Home(home.View, occasion.Activity.From!.Id))
            : InvokeAnswers.Line(Done);
    }

    internal static Inbound.Action Act(Occasion occasion, CardSubmission.Tap tap, string trigger) => new(
        occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At, occasion.ChannelId, tap.MessageId, tap.Name, tap.Value, trigger);

    internal static Inbound.Submission Submit(Occasion occasion, CardSubmission.Filled filled) => new(
        occasion.EventKey, occasion.InstallationId, occasion.MemberId, occasion.At, filled.FormId, filled.State, filled.Values);
}
