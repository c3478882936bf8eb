using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.Slack;

/// <summary>The page where a person allows the app; the person has already decided, so it sends the browser straight back.</summary>
internal sealed class InstallPage(SlackStandIn service)
{
    public IResult Answer(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["client_id"] != service.App.ClientId)
            return Results.Text("Something's not right: invalid client_id parameter", statusCode: 400);
        var asked = query["scope"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length == 0 || asked.Except(service.App.Scopes).Any())
            return Results.Text("Something's not right: invalid scope", statusCode: 400);
        string? redirect = query["redirect_uri"];
        var state = Uri.EscapeDataString(query["state"].ToString());
        if (redirect is null)
            return Results.Text("Something's not right: no redirect_uri", statusCode: 400);
        if (service.Consents.Next is not { } who)
            return Results.Redirect($"{redirect}?error=access_denied&state={state}");
        var code = service.Consents.Issue(new SlackConsents.Consent(who.Workspace, who.User.Id, redirect, asked), service.Clock.GetUtcNow());
        return Results.Redirect($"{redirect}?code={code}&state={state}");
    }
}
