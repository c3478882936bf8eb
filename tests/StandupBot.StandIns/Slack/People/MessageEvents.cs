using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.People;

/// <summary>Messages as events and histories show them.</summary>
internal static class MessageEvents
{
    public static JsonObject Body(SlackWorkspace workspace, SlackMessage message, bool metadata = false)
    {
        JsonObject body = new() { ["type"] = "message", ["user"] = message.UserId, ["text"] = message.Text, ["ts"] = message.Ts, ["team"] = workspace.Id };
        if (message.ByBot)
        {
            body["bot_id"] = workspace.BotId;
            body["app_id"] = "A0STANDIN";
            body["bot_profile"] = new JsonObject { ["id"] = workspace.BotId, ["app_id"] = "A0STANDIN", ["name"] = "StandupBot", ["team_id"] = workspace.Id };
        }

        if (message.Blocks is { } blocks)
            body["blocks"] = blocks.DeepClone();
        if (message.ThreadTs is { } thread)
            body["thread_ts"] = thread;
        if (message.EditedTs is { } edited)
            body["edited"] = new JsonObject { ["user"] = message.UserId, ["ts"] = edited };
        if (metadata && message.Metadata is { } data)
            body["metadata"] = data.DeepClone();
        return body;
    }

    public static JsonObject Posted(SlackWorkspace workspace, SlackChannel channel, SlackMessage message) => In(channel, Body(workspace, message), message.Ts);

    public static JsonObject Changed(SlackWorkspace workspace, SlackChannel channel, SlackMessage message, string before)
    {
        var previous = Body(workspace, message);
        previous["text"] = before;
        previous.Remove("edited");
        return In(channel, new JsonObject
        {
            ["type"] = "message", ["subtype"] = "message_changed", ["hidden"] = true, ["message"] = Body(workspace, message), ["previous_message"] = previous,
        }, workspace.NextTs());
    }

    public static JsonObject Deleted(SlackWorkspace workspace, SlackChannel channel, SlackMessage message) => In(channel, new JsonObject
    {
        ["type"] = "message", ["subtype"] = "message_deleted", ["hidden"] = true, ["deleted_ts"] = message.Ts, ["previous_message"] = Body(workspace, message),
    }, workspace.NextTs());

    private static JsonObject In(SlackChannel channel, JsonObject body, string ts)
    {
        body["channel"] = channel.Id;
        body["channel_type"] = channel.Type;
        body["ts"] ??= ts;
        body["event_ts"] = ts;
        return body;
    }
}
