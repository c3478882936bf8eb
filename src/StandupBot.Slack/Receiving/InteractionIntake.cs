using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace StandupBot.Slack.Receiving;

/// <summary>Taps, forms and shortcuts. https://docs.slack.dev/interactivity/handling-user-interaction</summary>
internal sealed class InteractionIntake(
    SlackVisitors visitors, ActionIntake actions, SubmissionIntake submissions, ShortcutIntake shortcuts, ILogger<InteractionIntake> logger)
{
    public async Task<SlackAnswer> HandleAsync(JsonElement payload, CancellationToken cancellation)
    {
        var type = payload.Text("type");
        switch (type)
        {
            case null:
                return SlackAnswer.Refused(400, "There is no type.");
            // No list of ours is loaded from here; an empty one is an answer, silence is an error on the screen.
            case "block_suggestion":
                return SlackAnswer.Json(new JsonObject { ["options"] = new JsonArray() });
            case "block_actions" or "view_submission" or "shortcut" or "message_action":
                break;
            default:
                ReceivingLog.Ignored(logger, type);
                return SlackAnswer.Taken;
        }

        if (payload.Text("user", "id") is not { } user)
            return SlackAnswer.Refused(400, "There is no user.");
        var place = SlackPlace.OfInteraction(payload);
        if (await visitors.InstallationAsync(place, cancellation) is not { } installation)
        {
            ReceivingLog.Nowhere(logger, type, place);
            return SlackAnswer.Taken;
        }

        var visitor = new SlackVisitor(user, payload.Text("user", "team_id"), payload.Text("user", "name") ?? payload.Text("user", "username"), place);
        if (await visitors.MemberAsync(installation, visitor, cancellation) is not { } member)
            return SlackAnswer.Taken;
        var done = new SlackInteraction(payload, installation, user, member);
        return type switch
        {
            "block_actions" => await actions.HandleAsync(done, cancellation),
            "view_submission" => await submissions.HandleAsync(done, cancellation),
            _ => await shortcuts.HandleAsync(done, cancellation),
        };
    }
}

/// <summary>Something that a member did to what the bot shows.</summary>
internal sealed record SlackInteraction(JsonElement Payload, SlackInstallation Installation, string UserId, string MemberId)
{
    public string? Trigger => Payload.Text("trigger_id");

    /// <summary>Null in the chat with the bot, in the home tab and in a form.</summary>
    public string? ChannelId => (Payload.Text("channel", "id") ?? Payload.Text("container", "channel_id")) is { } id && !id.StartsWith('D') ? id : null;

    public string? ResponseUrl => Payload.Text("response_url");
}
