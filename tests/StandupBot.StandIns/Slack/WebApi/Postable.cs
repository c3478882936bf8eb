using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>What can be said of a place and of a text before anything is posted.</summary>
internal static class Postable
{
    /// <summary>The channel of a call; a person's id is their chat with the bot.</summary>
    public static SlackChannel Channel(ApiCall call, bool toPost = true)
    {
        var id = call.Required("channel");
        var workspace = call.Workspace;
        var channel = workspace.Users.Exists(u => u.Id == id) ? workspace.Direct(id) : workspace.Channels.Find(c => c.Id == id && !c.Deleted);
        if (channel is null || (channel.IsPrivate && !channel.Members.Contains(workspace.BotUserId)))
            throw new ApiErrorException("channel_not_found");
        if (!toPost)
            return channel;
        if (channel.Archived)
            throw new ApiErrorException("is_archived");
        if (!channel.Members.Contains(workspace.BotUserId))
            throw new ApiErrorException("not_in_channel");
        if (channel.DirectWith is { } person && workspace.Users.Single(u => u.Id == person) is { Deleted: true } or { IsBot: true })
            throw new ApiErrorException("channel_not_found");
        return channel;
    }

    /// <returns>The text and the blocks as they are kept.</returns>
    public static (string Text, JsonArray? Blocks) Content(ApiCall call, bool truncates)
    {
        var text = call.Text("text") ?? "";
        var blocks = call.Node("blocks") as JsonArray;
        if (text.Length == 0 && blocks is null or { Count: 0 })
            throw new ApiErrorException("no_text");
        if (!truncates && text.Length > 4000)
            throw new ApiErrorException("msg_too_long");
        if (blocks is not null)
        {
            var problems = BlockLimits.OfMessage(blocks);
            if (problems.Count > 0)
                throw new ApiErrorException("invalid_blocks", [.. problems]);
            if (BlockLimits.Characters(blocks) > BlockLimits.MostCharacters)
                throw new ApiErrorException("msg_blocks_too_long");
        }

        return (text.Length > 40_000 ? text[..40_000] : text, blocks);
    }
}
