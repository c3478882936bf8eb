using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.MicrosoftTeams.Activities;
using StandupBot.MicrosoftTeams.Cards;

namespace StandupBot.MicrosoftTeams.Receiving;

/// <summary>Dialogs: opened by a button or by what a person makes of a message, sent off, and shown again where something is wrong.</summary>
internal sealed class DialogReceiver(IInbox inbox)
{
    private const string Trigger = "dialog";

    public async ValueTask<TeamsAnswer> OpenAsync(Occasion occasion, CardSubmission submission, CancellationToken cancellation) =>
        submission is CardSubmission.Tap tap
            ? Opened(await inbox.ReceiveAsync(CardReceiver.Act(occasion, tap, Trigger), cancellation))
            : InvokeAnswers.Unused(occasion.Activity);

    public async ValueTask<TeamsAnswer> OpenAsync(Occasion occasion, Heard.ExtensionOpened extension, CancellationToken cancellation)
    {
        if (MessageActions.ActionOf(extension.Command) is not { } action)
            return InvokeAnswers.DialogLine("StandupBot does not know this action.");
        CardSubmission.Tap tap = new(action, ShortcutTaps.ValueOf(extension.Text), null);
        return Opened(await inbox.ReceiveAsync(CardReceiver.Act(occasion, tap, Trigger), cancellation));
    }

    public async ValueTask<TeamsAnswer> SentAsync(Occasion occasion, CardSubmission submission, CancellationToken cancellation)
    {
        if (submission is not CardSubmission.Filled filled)
            return InvokeAnswers.Unused(occasion.Activity);
        return await inbox.ReceiveAsync(CardReceiver.Submit(occasion, filled), cancellation) switch
        {
            InboundReply.FormErrors errors when filled.Form is { } shown => InvokeAnswers.Dialog(FormFilling.With(shown, filled.Values), errors.ByField),
            InboundReply.FormErrors errors => InvokeAnswers.DialogLine(string.Join(' ', errors.ByField.Values)),
            InboundReply.OpenForm next => InvokeAnswers.Dialog(next.Form),
            _ => InvokeAnswers.Nothing,
        };
    }

    private static TeamsAnswer Opened(InboundReply reply) => reply switch
    {
        InboundReply.OpenForm opened => InvokeAnswers.Dialog(opened.Form),
        InboundReply.FormErrors errors => InvokeAnswers.DialogLine(string.Join(' ', errors.ByField.Values)),
        _ => InvokeAnswers.DialogLine("Done. What there is to say about it comes into our chat."),
    };
}
