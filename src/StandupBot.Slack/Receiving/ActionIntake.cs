using System.Text.Json;
using StandupBot.Core.Chat;
using StandupBot.Slack.BlockKit;

namespace StandupBot.Slack.Receiving;

/// <summary>Taps on buttons, in messages and in the home tab.</summary>
internal sealed class ActionIntake(IInbox inbox, FormOpener opener, HomePublisher publisher, ResponseUrls urls, TimeProvider clock)
{
    private const int LongestValue = 2000;

    public async Task<SlackAnswer> HandleAsync(SlackInteraction done, CancellationToken cancellation)
    {
        var answer = SlackAnswer.Taken;
        foreach (var tapped in done.Payload.Items("actions").Where(a => a.Text("type") is null or "button"))
            if (tapped.Text("action_id") is { Length: <= 255 } id)
                answer = await TapAsync(done, tapped, ActionIds.NameOf(id), cancellation);
        return answer.Afterwards is null && done.Payload.Text("view", "type") == "home"
            ? answer with { Afterwards = ct => RefreshHomeAsync(done, ct) }
            : answer;
    }

    private async Task<SlackAnswer> TapAsync(SlackInteraction done, JsonElement tapped, string name, CancellationToken cancellation)
    {
        if ((tapped.Text("value") ?? "") is not { Length: <= LongestValue } value)
            return SlackAnswer.Refused(400, "The value is too long.");
        var key = EventKeys.Action(
            done.UserId, done.Payload.Text("container", "message_ts") ?? done.Payload.Text("container", "view_id"), tapped.Text("block_id"),
            tapped.Text("action_id"), tapped.Text("action_ts") ?? done.Trigger);
        urls.Keep(done.Installation.Id, key, done.ResponseUrl);
        var reply = await inbox.ReceiveAsync(
            new Inbound.Action(
                key, done.Installation.Id, done.MemberId, clock.GetUtcNow(), done.ChannelId, MessageId(done.Payload), name, value, done.Trigger),
            cancellation);
        return reply is InboundReply.OpenForm open ? await OpenAsync(done, key, open.Form, cancellation) : SlackAnswer.Taken;
    }

    /// <summary>Slack shows nothing of what is answered to a tap: what went wrong is said where the tap was.</summary>
    private async Task<SlackAnswer> OpenAsync(SlackInteraction done, string key, Form form, CancellationToken cancellation)
    {
        var onTop = done.Payload.Text("view", "type") == "modal";
        return await opener.OpenAsync(done.Installation, done.Trigger, form, onTop, cancellation) is { } trouble
            ? SlackAnswer.Taken with { Afterwards = ct => opener.TellAsync(done, key, trouble, ct) }
            : SlackAnswer.Taken;
    }

    /// <summary>What the tap changed may stand in the home tab too. Its hash keeps a newer view from being overwritten.</summary>
    private async Task RefreshHomeAsync(SlackInteraction done, CancellationToken cancellation)
    {
        var key = EventKeys.Action(done.UserId, done.Payload.Text("view", "id"), "home", done.Trigger);
        var reply = await publisher.ReadAsync(new Inbound.HomeOpened(key, done.Installation.Id, done.MemberId, clock.GetUtcNow()), cancellation);
        if (reply is InboundReply.ShowHome home)
            await publisher.PublishAsync(done.Installation, done.UserId, done.Payload.Text("view", "hash"), home.View, cancellation);
    }

    private static string? MessageId(JsonElement payload) =>
        payload.Text("message", "metadata", "event_type") == MessageMetadata.EventType ? payload.Text("message", "metadata", "event_payload", "id") : null;
}
