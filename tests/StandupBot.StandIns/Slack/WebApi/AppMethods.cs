using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>auth.*, team.info, bots.info and apps.connections.open.</summary>
internal static class AppMethods
{
    public static IEnumerable<ApiMethod> Of(SlackStandIn service) =>
    [
        new("auth.test", 0, Test),
        new("auth.revoke", 3, call => Revoke(service, call)) { FormOnly = true },
        new("team.info", 3, Team, "team:read"),
        new("bots.info", 3, Bot, "users:read") { FormOnly = true },
        new("apps.connections.open", 3, call => Connect(service, call)) { WithoutToken = true },
    ];

    private static JsonObject Test(ApiCall call) => new()
    {
        ["url"] = $"https://{call.Workspace.Name}.slack.example/", ["team"] = call.Workspace.Name, ["user"] = "standupbot", ["team_id"] = call.Workspace.Id,
        ["user_id"] = call.Workspace.BotUserId, ["bot_id"] = call.Workspace.BotId, ["enterprise_id"] = call.Workspace.EnterpriseId,
        ["is_enterprise_install"] = call.Workspace.EnterpriseId is not null,
    };

    private static JsonObject Revoke(SlackStandIn service, ApiCall call)
    {
        call.Credential!.Revoked = true;
        service.Tell(call.Workspace, "tokens_revoked", new JsonObject { ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(call.Workspace.BotUserId) } });
        return new JsonObject { ["revoked"] = true };
    }

    private static JsonObject Team(ApiCall call) => new()
    {
        ["team"] = new JsonObject { ["id"] = call.Workspace.Id, ["name"] = call.Workspace.Name, ["domain"] = "stand-in" },
    };

    private static JsonObject Bot(ApiCall call) => new()
    {
        ["bot"] = new JsonObject { ["id"] = call.Workspace.BotId, ["name"] = "StandupBot", ["user_id"] = call.Workspace.BotUserId, ["deleted"] = false },
    };

    private static JsonObject Connect(SlackStandIn service, ApiCall call)
    {
        if (call.Token is null)
            throw new ApiErrorException("not_authed");
        if (!call.Token.StartsWith("xapp-", StringComparison.Ordinal))
            throw new ApiErrorException("not_allowed_token_type");
        if (call.Token != service.App.AppToken)
            throw new ApiErrorException("invalid_auth");
        if (!service.App.SocketMode)
            throw new ApiErrorException("forbidden_team");
        return new JsonObject { ["url"] = service.Sockets.NewAddress() };
    }
}
