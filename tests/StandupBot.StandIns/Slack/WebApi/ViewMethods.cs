using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>views.*: a trigger opens one view in time, a hash guards against races.</summary>
internal static class ViewMethods
{
    private const int MostStacked = 3;
    private const int MostBytes = 250 * 1024;

    public static IEnumerable<ApiMethod> All =>
    [
        new("views.open", 4, call => Show(call, push: false)), new("views.push", 4, call => Show(call, push: true)),
        new("views.update", 4, Update), new("views.publish", 4, Publish),
    ];

    private static JsonObject Show(ApiCall call, bool push)
    {
        var view = Checked(call, "modal");
        var user = Redeem(call);
        var open = call.Workspace.Modals;
        if (push && !open.Exists(m => m.UserId == user))
            throw new ApiErrorException("not_found");
        if (push && open.Count(m => m.UserId == user) >= MostStacked)
            throw new ApiErrorException("push_limit_reached");
        if (!push)
            open.RemoveAll(m => m.UserId == user);
        SlackView shown = new() { Id = call.Workspace.NextId("V"), UserId = user, Shown = view, Hash = NewHash(call.Workspace) };
        open.Add(shown);
        return Answer(call.Workspace, shown);
    }

    private static JsonObject Update(ApiCall call)
    {
        var view = Checked(call, "modal");
        var id = call.Text("view_id");
        var shown = call.Workspace.Modals.Find(m => m.Id == id) ?? throw new ApiErrorException("not_found");
        Replace(call, shown, view);
        return Answer(call.Workspace, shown);
    }

    private static JsonObject Publish(ApiCall call)
    {
        var view = Checked(call, "home");
        var user = UserMethods.Find(call, call.Required("user_id"));
        if (!call.Workspace.Homes.TryGetValue(user.Id, out var home))
            call.Workspace.Homes[user.Id] = home = new SlackView { Id = call.Workspace.NextId("V"), UserId = user.Id, Shown = view, Hash = NewHash(call.Workspace) };
        else
            Replace(call, home, view);
        return Answer(call.Workspace, home);
    }

    internal static void Replace(ApiCall call, SlackView shown, JsonObject view)
    {
        if (call.Text("hash") is { } hash && hash != shown.Hash)
            throw new ApiErrorException("hash_conflict");
        (shown.Shown, shown.Hash) = (view, NewHash(call.Workspace));
    }

    private static JsonObject Checked(ApiCall call, string type)
    {
        if (call.Node("view") is not JsonObject view || (string?)view["type"] != type)
            throw new ApiErrorException("invalid_arguments", "[ERROR] missing required field: view");
        if (view.ToJsonString().Length > MostBytes)
            throw new ApiErrorException("view_too_large");
        var problems = BlockLimits.OfView(view);
        return problems.Count == 0 ? view : throw new ApiErrorException("invalid_arguments", [.. problems]);
    }

    private static string Redeem(ApiCall call)
    {
        if (!call.Workspace.Triggers.TryGetValue(call.Required("trigger_id"), out var trigger))
            throw new ApiErrorException("invalid_trigger_id");
        if (trigger.Used)
            throw new ApiErrorException("exchanged_trigger_id");
        if (call.Workspace.Now - trigger.At > SlackPatience.Answer)
            throw new ApiErrorException("expired_trigger_id");
        trigger.Used = true;
        return trigger.UserId;
    }

    internal static string NewHash(SlackWorkspace workspace) => $"{workspace.NextTs()}.{Guid.NewGuid():N}"[..30];

    private static JsonObject Answer(SlackWorkspace workspace, SlackView shown) => new() { ["view"] = Body(workspace, shown) };

    internal static JsonObject Body(SlackWorkspace workspace, SlackView shown)
    {
        var body = (JsonObject)shown.Shown.DeepClone();
        (body["id"], body["hash"], body["team_id"], body["bot_id"], body["root_view_id"], body["app_installed_team_id"]) =
            (shown.Id, shown.Hash, workspace.Id, workspace.BotId, shown.Id, workspace.Id);
        body["previous_view_id"] = null;
        body["state"] ??= new JsonObject { ["values"] = new JsonObject() };
        return body;
    }
}
