using System.Text.Json;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// What people write, edit and delete. In a channel only what can concern the bot goes on: answers in threads, mentions and typed
/// commands. Everything else that is said there is nobody's business here.
/// </summary>
internal sealed class MessageEvents(SlackVisitors visitors, SlackText text, IInbox inbox)
{
    /// <summary>Where there is no intake Slack itself brings it again.</summary>
    public static SlackAnswer TooEarly { get; } = SlackAnswer.Refused(503, "Too early.") with { RetryAfter = TimeSpan.FromSeconds(30) };

    public async Task<SlackAnswer> HandleAsync(SlackEvent told, CancellationToken cancellation)
    {
        if (told.Body.Text("channel") is not { } channel)
            return SlackAnswer.Refused(400, "There is no channel.");
        var inbound = told.Body.Text("subtype") switch
        {
            null or "file_share" or "thread_broadcast" or "me_message" => await WrittenAsync(told, channel, cancellation),
            "message_changed" => await ChangedAsync(told, channel, cancellation),
            "message_deleted" => await DeletedAsync(told, channel, told.Body.At("previous_message"), cancellation),
            _ => null,
        };
        return inbound is not null && await inbox.ReceiveAsync(inbound with { ComesAgain = true }, cancellation) is InboundReply.TooEarly
            ? TooEarly
            : SlackAnswer.Taken;
    }

    private Task<Inbound?> WrittenAsync(SlackEvent told, string channel, CancellationToken cancellation)
    {
        if (told.Body.Text("ts") is not { } ts)
            return Nothing;
        var said = told.Body.Text("text") ?? "";
        var addressed = told.Type == "app_mention" || SlackText.Mentions(said, told.Installation.BotUserId);
        return Concerns(told, channel, told.Body, said, addressed)
            ? ReadAsync(told, channel, told.Body, new SlackRef(channel, ts), EventKeys.Message(channel, ts), edited: false, cancellation)
            : Nothing;
    }

    private Task<Inbound?> ChangedAsync(SlackEvent told, string channel, CancellationToken cancellation)
    {
        if (told.Body.At("message") is not { } message)
            return Nothing;
        var before = told.Body.At("previous_message");
        // A deleted message that has replies stays as a stone with its name on it.
        if (message.Text("subtype") == "tombstone")
            return DeletedAsync(told, channel, before, cancellation);
        var ts = message.Text("ts") ?? before?.Text("ts");
        // Links that unfold and threads that grow change a message too, but not what its author said.
        var same = before?.Text("text") is { } old && old == (message.Text("text") ?? "");
        if (ts is null || (same && message.At("edited") is null) || !Concerns(told, channel, message, message.Text("text") ?? "", addressed: true))
            return Nothing;
        var editTs = message.Text("edited", "ts") ?? told.Body.Text("event_ts") ?? told.Body.Text("ts") ?? "";
        return ReadAsync(told, channel, message, new SlackRef(channel, ts), EventKeys.Edit(channel, ts, editTs), edited: true, cancellation);
    }

    private async Task<Inbound?> DeletedAsync(SlackEvent told, string channel, JsonElement? before, CancellationToken cancellation)
    {
        var ts = told.Body.Text("deleted_ts") ?? before?.Text("ts");
        if (ts is null || before is not { } message || !Concerns(told, channel, message, message.Text("text") ?? "", addressed: true)
            || await AuthorAsync(told, message, cancellation) is not { } member)
            return null;
        return new Inbound.Deletion(
            EventKeys.Deletion(channel, ts), told.Installation.Id, member, told.HeardAt, new SlackRef(channel, ts).ToString());
    }

    private async Task<Inbound?> ReadAsync(
        SlackEvent told, string channel, JsonElement message, SlackRef written, string key, bool edited, CancellationToken cancellation)
    {
        if (await AuthorAsync(told, message, cancellation) is not { } member)
            return null;
        var installation = told.Installation;
        var said = message.Text("text") ?? "";
        var alone = IsAlone(told.Body, channel);
        var thread = ThreadOf(message, channel, written.Ts);
        var rest = SlackText.AfterMention(said, installation.BotUserId);
        if (rest is not null && !alone && thread is null && !edited)
            return await SpokenToAsync(told, key, member, channel, rest, cancellation);
        said = rest ?? said;
        var words = await text.WordsAsync(installation, said, cancellation);
        // A command needs to know who is meant, not what they are called.
        var body = CommandText.Find(words) is null ? words : await text.CommandAsync(installation, said, cancellation);
        return new Inbound.Text(
            key, installation.Id, member, told.HeardAt, alone ? null : channel, thread?.ToString(), written.ToString(), body, edited);
    }

    /// <summary>"@bot goals add ..." in a channel; what is no command is answered with the nearest one.</summary>
    private async Task<Inbound?> SpokenToAsync(
        SlackEvent told, string key, string member, string channel, string rest, CancellationToken cancellation)
    {
        var plain = (await text.CommandAsync(told.Installation, rest, cancellation)).Trim();
        var command = CommandText.Find(plain, addressed: true) ?? new CommandText("goals", plain.Length == 0 ? "help" : plain);
        return new Inbound.Command(key, told.Installation.Id, member, told.HeardAt, channel, command.Name, command.Arguments, Trigger: null);
    }

    private static bool Concerns(SlackEvent told, string channel, JsonElement message, string said, bool addressed)
    {
        if (IsRobot(message))
            return false;
        if (IsAlone(told.Body, channel) || (addressed && SlackText.AfterMention(said, told.Installation.BotUserId) is not null))
            return true;
        var parent = message.Text("parent_user_id");
        return message.Text("thread_ts") is not null ? parent is null || parent == told.Installation.BotUserId : said.TrimStart().StartsWith('/');
    }

    private Task<string?> AuthorAsync(SlackEvent told, JsonElement message, CancellationToken cancellation)
    {
        if (message.Text("user") is not { } user)
            return Task.FromResult<string?>(null);
        var team = message.Text("user_team") ?? message.Text("source_team") ?? message.Text("team");
        return visitors.MemberAsync(told.Installation, new SlackVisitor(user, team, null, told.Place) { SharedOutside = told.SharedOutside }, cancellation);
    }

    private static bool IsRobot(JsonElement message) => message.Text("bot_id") is not null || message.Text("subtype") == "bot_message" || message.At("bot_profile") is { ValueKind: JsonValueKind.Object };

    private static bool IsAlone(JsonElement happening, string channel) => happening.Text("channel_type") is "im" or "app_home" || channel.StartsWith('D');

    private static SlackRef? ThreadOf(JsonElement message, string channel, string ts) =>
        message.Text("thread_ts") is { } root && root != ts ? new SlackRef(channel, root) : null;

    private static Task<Inbound?> Nothing => Task.FromResult<Inbound?>(null);
}
