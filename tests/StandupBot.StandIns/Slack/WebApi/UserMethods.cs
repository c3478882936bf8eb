using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>users.*: form fields only.</summary>
internal static class UserMethods
{
    public static IEnumerable<ApiMethod> All =>
    [
        new("users.info", 4, call => new JsonObject { ["user"] = Of(call.Workspace, Find(call, call.Required("user"))) }, "users:read") { FormOnly = true },
        new("users.list", 2, call => Paging.Page(call, "members", [.. call.Workspace.Users, Bot(call.Workspace)], user => Of(call.Workspace, user)), "users:read") { FormOnly = true },
    ];

    public static SlackUser Find(ApiCall call, string id) => id == call.Workspace.BotUserId
        ? Bot(call.Workspace)
        : call.Workspace.Users.Find(u => u.Id == id) ?? throw new ApiErrorException("user_not_found");

    public static JsonObject Of(SlackWorkspace workspace, SlackUser user) => new()
    {
        ["id"] = user.Id, ["team_id"] = workspace.Id, ["name"] = user.Name.ToLowerInvariant().Replace(' ', '.'), ["deleted"] = user.Deleted, ["real_name"] = user.Name,
        ["tz"] = user.TimeZone, ["tz_label"] = "Some zone", ["tz_offset"] = 0,
        ["profile"] = new JsonObject { ["real_name"] = user.Name, ["display_name"] = user.Name.Split(' ')[0], ["real_name_normalized"] = user.Name, ["team"] = workspace.Id },
        ["is_admin"] = false, ["is_owner"] = user.IsPrimaryOwner, ["is_primary_owner"] = user.IsPrimaryOwner, ["is_restricted"] = user.IsGuest, ["is_ultra_restricted"] = false, ["is_bot"] = user.IsBot, ["is_app_user"] = false, ["updated"] = 1,
    };

    private static SlackUser Bot(SlackWorkspace workspace) => new() { Id = workspace.BotUserId, Name = "StandupBot", IsBot = true };
}
