using Microsoft.Extensions.Logging;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Receiving;

/// <summary>Slash commands. Whatever goes wrong is said to the person, with 200. https://docs.slack.dev/interactivity/implementing-slash-commands</summary>
internal sealed class CommandIntake(
    SlackVisitors visitors, SlackText text, IInbox inbox, FormOpener opener, ResponseUrls urls, TimeProvider clock, ILogger<CommandIntake> logger)
{
    private const string NotHere = "StandupBot is not installed here any more. Whoever manages the apps of this workspace can add it again.";
    private const string NotForYou = "StandupBot answers the members of the workspace that it is installed in.";

    public async Task<SlackAnswer> HandleAsync(Func<string, string?> field, CancellationToken cancellation)
    {
        if (field("command") is not { Length: > 1 and <= 100 } command || field("user_id") is not { Length: > 0 } user)
            return SlackAnswer.Refused(400, "A command and a user are needed.");
        var place = SlackPlace.OfCommand(field);
        if (await visitors.InstallationAsync(place, cancellation) is not { } installation)
        {
            ReceivingLog.Nowhere(logger, "command", place);
            return SlackAnswer.Ephemeral(NotHere);
        }

        if (await visitors.MemberAsync(installation, new SlackVisitor(user, null, field("user_name"), place), cancellation) is not { } member)
            return SlackAnswer.Ephemeral(NotForYou);
        var trigger = field("trigger_id") is { Length: > 0 } given ? given : null;
        var key = EventKeys.Command(trigger ?? $"{user}\n{field("response_url")}\n{command}\n{field("text")}");
        urls.Keep(installation.Id, key, field("response_url"));
        var typed = await text.CommandAsync(installation, field("text") ?? "", cancellation);
        var reply = await inbox.ReceiveAsync(
            new Inbound.Command(key, installation.Id, member, clock.GetUtcNow(), ChannelOf(field), command.TrimStart('/').ToLowerInvariant(), typed.Trim(), trigger),
            cancellation);
        return reply is InboundReply.OpenForm open && await opener.OpenAsync(installation, trigger, open.Form, onTop: false, cancellation) is { } trouble
            ? SlackAnswer.Ephemeral(trouble)
            : SlackAnswer.Taken;
    }

    private static string? ChannelOf(Func<string, string?> field) => field("channel_id") is { Length: > 0 } id && !id.StartsWith('D') ? id : null;
}
