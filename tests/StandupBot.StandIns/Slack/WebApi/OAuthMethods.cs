using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>oauth.v2.access: a code or a refresh token, each good once, for the app that knows its secret.</summary>
internal static class OAuthMethods
{
    private const int LifeSeconds = 43_200;

    public static IEnumerable<ApiMethod> Of(SlackStandIn service) =>
    [
        new("oauth.v2.access", 0, call => Access(service, call)) { FormOnly = true, WithoutToken = true },
    ];

    private static JsonObject Access(SlackStandIn service, ApiCall call)
    {
        if (call.IsJson)
            throw new ApiErrorException("invalid_arguments");
        if ((call.BasicUser ?? call.Text("client_id")) != service.App.ClientId)
            throw new ApiErrorException("invalid_client_id");
        if ((call.BasicPassword ?? call.Text("client_secret")) != service.App.ClientSecret)
            throw new ApiErrorException("bad_client_secret");
        if (call.Text("grant_type") == "refresh_token")
            return Refresh(service, call);
        var grant = service.Consents.Redeem(call.Text("code") ?? "", service.Clock.GetUtcNow()) ?? throw new ApiErrorException("invalid_code");
        if (grant.RedirectUri != call.Text("redirect_uri"))
            throw new ApiErrorException("bad_redirect_uri");
        return Installed(service, grant.Workspace, Issue(service, grant.Workspace, grant.Scopes), grant.UserId);
    }

    private static JsonObject Refresh(SlackStandIn service, ApiCall call)
    {
        var given = call.Required("refresh_token");
        var (workspace, old) = service.FindRefreshToken(given) ?? throw new ApiErrorException("invalid_refresh_token");
        lock (workspace.Gate)
        {
            if (old.RefreshUsed || old.Revoked)
                throw new ApiErrorException("invalid_refresh_token");
            old.RefreshUsed = true;
        }

        return Installed(service, workspace, Issue(service, workspace, old.Scopes), null);
    }

    internal static SlackToken Issue(SlackStandIn service, SlackWorkspace workspace, IReadOnlyList<string> scopes)
    {
        var rotates = service.App.TokenRotation;
        SlackToken token = new()
        {
            Value = $"{(rotates ? "xoxe.xoxb-1-" : "xoxb-")}{Guid.NewGuid():N}", RefreshToken = rotates ? $"xoxe-1-{Guid.NewGuid():N}" : null, Scopes = scopes,
            ExpiresAt = rotates ? service.Clock.GetUtcNow().AddSeconds(LifeSeconds) : null,
        };
        lock (workspace.Gate)
            workspace.Tokens.Add(token);
        return token;
    }

    private static JsonObject Installed(SlackStandIn service, SlackWorkspace workspace, SlackToken token, string? userId)
    {
        var wide = workspace.EnterpriseId is not null;
        JsonObject answer = new()
        {
            ["access_token"] = token.Value, ["token_type"] = "bot", ["scope"] = string.Join(',', token.Scopes), ["bot_user_id"] = workspace.BotUserId, ["app_id"] = service.App.Id,
            ["team"] = wide ? null : new JsonObject { ["id"] = workspace.Id, ["name"] = workspace.Name },
            ["enterprise"] = wide ? new JsonObject { ["id"] = workspace.EnterpriseId, ["name"] = workspace.Name } : null,
            ["is_enterprise_install"] = wide, ["authed_user"] = userId is null ? null : new JsonObject { ["id"] = userId },
        };
        if (token.RefreshToken is { } refresh)
            (answer["refresh_token"], answer["expires_in"]) = (refresh, LifeSeconds);
        return answer;
    }
}
