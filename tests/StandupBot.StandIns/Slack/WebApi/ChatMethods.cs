using System.Text.Json.Nodes;
using StandupBot.StandIns.Slack.People;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>chat.*: what is posted is stored as a person would see it.</summary>
internal static class ChatMethods
{
    public static IEnumerable<ApiMethod> Of(SlackStandIn service) =>
    [
        new("chat.postMessage", 0, call => Post(service, call), "chat:write"),
        new("chat.postEphemeral", 4, PostEphemeral, "chat:write"),
        new("chat.update", 3, call => Update(service, call), "chat:write"),
        new("chat.delete", 3, call => Delete(service, call), "chat:write"),
        new("chat.getPermalink", 0, Permalink) { FormOnly = true },
    ];

    private static JsonObject Post(SlackStandIn service, ApiCall call)
    {
        var channel = Postable.Channel(call);
        var (text, blocks) = Postable.Content(call, truncates: true);
        var thread = call.Text("thread_ts");
        if (thread is not null && !channel.Messages.Exists(m => m.Ts == thread && !m.Deleted))
            throw new ApiErrorException("thread_not_found");
        SlackMessage message = new()
        {
            Ts = call.Workspace.NextTs(), ChannelId = channel.Id, UserId = call.Workspace.BotUserId, ByBot = true, Text = text,
            Blocks = SlackWorkspace.Copy(blocks), ThreadTs = thread, Metadata = call.Node("metadata"), PostedWith = call.Node("metadata")?.DeepClone(),
        };
        channel.Messages.Add(message);
        service.Tell(call.Workspace, "message", MessageEvents.Posted(call.Workspace, channel, message));
        return new JsonObject { ["channel"] = channel.Id, ["ts"] = message.Ts, ["message"] = Shown(call.Workspace, message) };
    }

    private static JsonObject PostEphemeral(ApiCall call)
    {
        var channel = Postable.Channel(call);
        var user = call.Required("user");
        if (!channel.Members.Contains(user))
            throw new ApiErrorException("user_not_in_channel");
        var (text, blocks) = Postable.Content(call, truncates: false);
        SlackMessage message = new()
        {
            Ts = call.Workspace.NextTs(), ChannelId = channel.Id, UserId = call.Workspace.BotUserId, ByBot = true, Text = text,
            Blocks = SlackWorkspace.Copy(blocks), OnlyFor = user, ThreadTs = call.Text("thread_ts"),
        };
        channel.Messages.Add(message);
        return new JsonObject { ["message_ts"] = message.Ts };
    }

    private static JsonObject Update(SlackStandIn service, ApiCall call)
    {
        var channel = Postable.Channel(call);
        var message = Own(call, channel, "cant_update_message");
        var (text, blocks) = Postable.Content(call, truncates: false);
        message.Before.Add(message.Text);
        (message.Text, message.Blocks, message.EditedTs) = (text, SlackWorkspace.Copy(blocks), call.Workspace.NextTs());
        if (call.Arguments["metadata"] is not null)
            message.Metadata = call.Node("metadata");
        service.Tell(call.Workspace, "message", MessageEvents.Changed(call.Workspace, channel, message, message.Before[^1]));
        return new JsonObject { ["channel"] = channel.Id, ["ts"] = message.Ts, ["text"] = text, ["message"] = Shown(call.Workspace, message) };
    }

    private static JsonObject Delete(SlackStandIn service, ApiCall call)
    {
        var channel = Postable.Channel(call, toPost: false);
        var message = Own(call, channel, "cant_delete_message");
        message.Deleted = true;
        service.Tell(call.Workspace, "message", MessageEvents.Deleted(call.Workspace, channel, message));
        return new JsonObject { ["channel"] = channel.Id, ["ts"] = message.Ts };
    }

    private static JsonObject Permalink(ApiCall call)
    {
        var channel = Postable.Channel(call, toPost: false);
        var ts = call.Required("message_ts");
        return channel.Messages.Exists(m => m.Ts == ts)
            ? new JsonObject { ["channel"] = channel.Id, ["permalink"] = $"https://stand-in.slack.example/archives/{channel.Id}/p{ts.Replace(".", "", StringComparison.Ordinal)}" }
            : throw new ApiErrorException("message_not_found");
    }

    private static SlackMessage Own(ApiCall call, SlackChannel channel, string refusal)
    {
        var ts = call.Required("ts");
        var message = channel.Messages.Find(m => m.Ts == ts && !m.Deleted && m.OnlyFor is null) ?? throw new ApiErrorException("message_not_found");
        return message.ByBot ? message : throw new ApiErrorException(refusal);
    }

    private static JsonObject Shown(SlackWorkspace workspace, SlackMessage message) => MessageEvents.Body(workspace, message);
}
