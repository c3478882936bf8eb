using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.Slack;

/// <summary>response_url: five uses within thirty minutes. https://docs.slack.dev/interactivity/handling-user-interaction</summary>
internal static class ResponseUrls
{
    private const int MostUses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    public static string New(SlackStandIn service, SlackWorkspace workspace, string userId, string channelId, string? messageTs)
    {
        var id = $"{workspace.Id}-{Guid.NewGuid():N}";
        lock (workspace.Gate)
            workspace.ResponseUrls[id] = new SlackWorkspace.ResponseUrl(userId, channelId, workspace.Now, messageTs);
        return new Uri(service.Address, $"/response/{id}").ToString();
    }

    public static async Task<IResult> UseAsync(SlackStandIn service, string id, HttpContext context)
    {
        var body = await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted) as JsonObject;
        var workspace = service.Workspaces.FirstOrDefault(w => id.StartsWith($"{w.Id}-", StringComparison.Ordinal));
        if (workspace is null || body is null)
            return Results.Text("no_service", statusCode: 404);
        lock (workspace.Gate)
        {
            if (!workspace.ResponseUrls.TryGetValue(id, out var url))
                return Results.Text("no_service", statusCode: 404);
            if (workspace.Now - url.At > Life)
                return Results.Text("expired_url", statusCode: 404);
            if (++url.Uses > MostUses)
                return Results.Text("used_url", statusCode: 404);
            return Apply(workspace, url, body);
        }
    }

    private static IResult Apply(SlackWorkspace workspace, SlackWorkspace.ResponseUrl url, JsonObject body)
    {
        var blocks = body["blocks"] as JsonArray;
        if (blocks is not null && BlockLimits.OfMessage(blocks).Count > 0)
            return Results.Text("invalid_blocks", statusCode: 400);
        var channel = workspace.Channels.Single(c => c.Id == url.ChannelId);
        var shown = channel.Messages.Find(m => m.Ts == url.MessageTs);
        if ((bool?)body["delete_original"] == true && shown is not null)
            shown.Deleted = true;
        else if ((bool?)body["replace_original"] == true && shown is not null)
            (shown.Text, shown.Blocks, shown.EditedTs) = ((string?)body["text"] ?? "", SlackWorkspace.Copy(blocks), workspace.NextTs());
        else
            Post(workspace, channel, body, (string?)body["response_type"] == "in_channel" ? null : url.UserId);
        return Results.Text("ok");
    }

    internal static void Post(SlackWorkspace workspace, SlackChannel channel, JsonObject body, string? onlyFor) => channel.Messages.Add(new SlackMessage
    {
        Ts = workspace.NextTs(), ChannelId = channel.Id, UserId = workspace.BotUserId, ByBot = true, Text = (string?)body["text"] ?? "",
        Blocks = SlackWorkspace.Copy(body["blocks"]), OnlyFor = onlyFor, ThreadTs = (string?)body["thread_ts"],
    });
}
