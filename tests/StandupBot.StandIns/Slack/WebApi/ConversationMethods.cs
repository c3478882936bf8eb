using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>conversations.*, save for what was said in them.</summary>
internal static class ConversationMethods
{
    private static readonly string[] Readers = ["channels:read", "groups:read", "im:read", "mpim:read"];

    public static IEnumerable<ApiMethod> All =>
    [
        new("conversations.open", 3, Open, "im:write", "mpim:write"),
        new("conversations.info", 3, Info, Readers) { FormOnly = true },
        new("conversations.members", 4, Members, Readers) { FormOnly = true },
        new("conversations.list", 2, List, Readers) { FormOnly = true },
        new("users.conversations", 3, Mine, Readers) { FormOnly = true },
        new("conversations.join", 3, Join, "channels:join"),
    ];

    private static JsonObject Open(ApiCall call)
    {
        var user = UserMethods.Find(call, call.Required("users"));
        if (user.Deleted)
            throw new ApiErrorException("user_disabled");
        return new JsonObject { ["channel"] = new JsonObject { ["id"] = call.Workspace.Direct(user.Id).Id } };
    }

    private static JsonObject Info(ApiCall call)
    {
        var channel = Readable(call);
        return new JsonObject { ["channel"] = Of(call, channel) };
    }

    private static JsonObject Members(ApiCall call)
    {
        var channel = Readable(call);
        return Paging.Page(call, "members", [.. channel.Members], id => JsonValue.Create(id)!);
    }

    private static JsonObject List(ApiCall call) => Listed(call, _ => true);

    private static JsonObject Mine(ApiCall call)
    {
        var who = call.Text("user") ?? call.Workspace.BotUserId;
        return Listed(call, channel => channel.Members.Contains(who));
    }

    private static JsonObject Listed(ApiCall call, Func<SlackChannel, bool> wanted)
    {
        var types = (call.Text("types") ?? "public_channel").Split(',');
        var hidden = call.Flag("exclude_archived");
        var bot = call.Workspace.BotUserId;
        return Paging.Page(call, "channels", [.. call.Workspace.Channels.Where(c => !c.Deleted && wanted(c) && types.Contains(TypeOf(c)) && !(hidden && c.Archived)
            && (!c.IsPrivate || c.Members.Contains(bot)))], channel => Of(call, channel));
    }

    private static JsonObject Join(ApiCall call)
    {
        var channel = Postable.Channel(call, toPost: false);
        if (channel.Archived)
            throw new ApiErrorException("is_archived");
        if (!channel.Members.Contains(call.Workspace.BotUserId))
            channel.Members.Add(call.Workspace.BotUserId);
        return new JsonObject { ["channel"] = Of(call, channel) };
    }

    /// <summary>Reading needs the scope of the channel's own type.</summary>
    private static SlackChannel Readable(ApiCall call)
    {
        var channel = Postable.Channel(call, toPost: false);
        var scope = channel.Type switch { "im" => "im:read", "group" => "groups:read", _ => "channels:read" };
        return call.Credential!.Scopes.Contains(scope)
            ? channel
            : throw new ApiErrorException("missing_scope") { Extra = new JsonObject { ["needed"] = scope, ["provided"] = string.Join(',', call.Credential.Scopes) } };
    }

    private static string TypeOf(SlackChannel channel) => channel.Type switch { "im" => "im", "group" => "private_channel", _ => "public_channel" };

    private static JsonObject Of(ApiCall call, SlackChannel channel) => channel.DirectWith is { } person
        ? new JsonObject { ["id"] = channel.Id, ["is_im"] = true, ["user"] = person, ["is_archived"] = channel.Archived }
        : new JsonObject
        {
            ["id"] = channel.Id, ["name"] = channel.Name, ["name_normalized"] = channel.Name, ["is_channel"] = !channel.IsPrivate, ["is_group"] = false, ["is_im"] = false,
            ["is_mpim"] = false, ["is_private"] = channel.IsPrivate, ["is_archived"] = channel.Archived, ["is_member"] = channel.Members.Contains(call.Workspace.BotUserId),
            ["is_general"] = false, ["is_shared"] = false, ["is_ext_shared"] = false, ["context_team_id"] = call.Workspace.Id,
        };
}
