using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// "Make this a roadblock" and "Somebody heard this from a customer", on a message or from the list of shortcuts: each opens the form of
/// its command, with the message's text in it.
/// </summary>
internal sealed class ShortcutIntake(IInbox inbox, SlackText text, FormOpener opener, ResponseUrls urls, TimeProvider clock, ILogger<ShortcutIntake> logger)
{
    /// <summary>What fits into a tap's value on every platform; the form shows it and the person shortens it.</summary>
    private const int LongestText = 1500;

    public async Task<SlackAnswer> HandleAsync(SlackInteraction done, CancellationToken cancellation)
    {
        var called = done.Payload.Text("callback_id");
        if (called is null || SlackShortcuts.ActionOf(called) is not { } name)
        {
            ReceivingLog.Ignored(logger, called ?? "shortcut");
            return SlackAnswer.Taken;
        }

        var key = EventKeys.Shortcut(done.UserId, called, done.Payload.Text("action_ts") ?? done.Trigger, done.Payload.Text("message_ts"));
        urls.Keep(done.Installation.Id, key, done.ResponseUrl);
        var said = await text.WordsAsync(done.Installation, done.Payload.Text("message", "text") ?? "", cancellation);
        var reply = await inbox.ReceiveAsync(
            new Inbound.Action(
                key, done.Installation.Id, done.MemberId, clock.GetUtcNow(), done.ChannelId, MessageId: null, name, ShortcutTaps.ValueOf(Cut.At(said.Trim(), LongestText)), done.Trigger),
            cancellation);
        if (reply is InboundReply.OpenForm open && await opener.OpenAsync(done.Installation, done.Trigger, open.Form, onTop: false, cancellation) is { } trouble)
            return SlackAnswer.Taken with { Afterwards = ct => opener.TellAsync(done, key, trouble, ct) };
        return SlackAnswer.Taken;
    }
}

/// <summary>The callback ids of the shortcuts, as the manifest names them. Each may be registered for messages, for everywhere, or both.</summary>
public static class SlackShortcuts
{
    public const string Roadblock = "make_roadblock";
    public const string Heard = "heard_from_customer";

    internal static string? ActionOf(string callbackId) => callbackId switch
    {
        Roadblock or $"{Roadblock}_global" => ShortcutTaps.Roadblock,
        Heard or $"{Heard}_global" => ShortcutTaps.Heard,
        _ => null,
    };
}
