using Microsoft.Extensions.Options;
using StandupBot.Slack;

namespace StandupBot.Web.Slack.Endpoints;

/// <summary>
/// /slack/install sends the browser to Slack, /slack/oauth takes it back. https://docs.slack.dev/authentication/installing-with-oauth
/// </summary>
internal static class Installing
{
    private const string Cookie = "standupbot-slack-install";

    public static IResult Begin(HttpContext context, InstallStates states, IOptions<SlackOptions> options, IOptions<SlackHostOptions> host)
    {
        var (state, kept) = states.New();
        context.Response.Cookies.Append(Cookie, kept, new CookieOptions
        {
            HttpOnly = true, Secure = host.Value.PublicUrl!.Scheme == Uri.UriSchemeHttps, SameSite = SameSiteMode.Lax, MaxAge = InstallStates.Life, Path = SlackRoutes.Path, IsEssential = true,
        });
        var address = QueryString.Create(new Dictionary<string, string?>
        {
            ["client_id"] = options.Value.ClientId, ["scope"] = SlackScopes.Asked, ["state"] = state, ["redirect_uri"] = SlackRoutes.WayBack(host.Value),
        });
        return Results.Redirect(new Uri(options.Value.ApiAddress, $"/oauth/v2/authorize{address}").ToString());
    }

    public static async Task<IResult> EndAsync(HttpContext context, InstallStates states, InstallApp install, string? code, string? state, string? error, CancellationToken cancellation)
    {
        var kept = context.Request.Cookies[Cookie];
        context.Response.Cookies.Delete(Cookie, new CookieOptions { Path = SlackRoutes.Path });
        context.Response.Headers.CacheControl = "no-store";
        if (!await states.TryUseAsync(state, kept, cancellation))
            return InstallPages.Refused("This way back belongs to another browser, was used already, or is older than ten minutes.");
        if (error is not null || string.IsNullOrEmpty(code))
            return InstallPages.Refused(error == "access_denied" ? "Slack says that it was not allowed." : "Slack sent no permission along.");
        return await install.GrantAsync(code, cancellation) switch
        {
            InstallApp.Outcome.Done done => InstallPages.Installed(done),
            InstallApp.Outcome.Failed failed => InstallPages.Refused($"Slack did not hand out a token ({failed.Reason})."),
            _ => throw new InvalidOperationException("An installation is done or failed."),
        };
    }
}
