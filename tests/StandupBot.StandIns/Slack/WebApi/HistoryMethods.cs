using System.Text.Json.Nodes;
using StandupBot.StandIns.Slack.People;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>conversations.history, conversations.replies and reactions.add.</summary>
internal static class HistoryMethods
{
    private static readonly string[] Readers = ["channels:history", "groups:history", "im:history", "mpim:history"];

    public static IEnumerable<ApiMethod> All =>
    [
        new("conversations.history", 3, call => Read(call, History(call)), Readers) { FormOnly = true },
        new("conversations.replies", 3, call => Read(call, Replies(call)), Readers) { FormOnly = true },
        new("reactions.add", 3, React, "reactions:write"),
    ];

    /// <summary>Newest first, threads' answers left out.</summary>
    private static List<SlackMessage> History(ApiCall call)
    {
        var channel = Readable(call);
        return [.. channel.Messages.Where(m => Visible(call, m) && (m.ThreadTs is null || m.ThreadTs == m.Ts)).Reverse()];
    }

    /// <summary>Oldest first, with the root.</summary>
    private static List<SlackMessage> Replies(ApiCall call)
    {
        var ts = call.Required("ts");
        var channel = Readable(call);
        if (!channel.Messages.Exists(m => m.Ts == ts && !m.Deleted))
            throw new ApiErrorException("thread_not_found");
        return [.. channel.Messages.Where(m => Visible(call, m) && (m.Ts == ts || m.ThreadTs == ts))];
    }

    private static JsonObject Read(ApiCall call, List<SlackMessage> messages)
    {
        var page = Paging.Page(call, "messages", messages, m => MessageEvents.Body(call.Workspace, m, call.Flag("include_all_metadata")));
        page["has_more"] = (string?)page["response_metadata"]!["next_cursor"] is { Length: > 0 };
        return page;
    }

    private static SlackChannel Readable(ApiCall call)
    {
        var channel = Postable.Channel(call, toPost: false);
        return channel.Members.Contains(call.Workspace.BotUserId) ? channel : throw new ApiErrorException("not_in_channel");
    }

    private static bool Visible(ApiCall call, SlackMessage message)
    {
        if (message.Deleted || message.OnlyFor is not null)
            return false;
        var inclusive = call.Flag("inclusive");
        var after = call.Text("oldest") is not { } oldest || Compare(message.Ts, oldest) is var a && (a > 0 || (inclusive && a == 0));
        var before = call.Text("latest") is not { } latest || Compare(message.Ts, latest) is var b && (b < 0 || (inclusive && b == 0));
        return after && before;
    }

    private static int Compare(string ts, string other) =>
        decimal.Parse(ts, System.Globalization.CultureInfo.InvariantCulture).CompareTo(decimal.Parse(other, System.Globalization.CultureInfo.InvariantCulture));

    private static JsonObject React(ApiCall call)
    {
        var ts = call.Required("timestamp");
        return Postable.Channel(call).Messages.Exists(m => m.Ts == ts) ? [] : throw new ApiErrorException("message_not_found");
    }
}
