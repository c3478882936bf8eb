using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using StandupBot.Features.Dashboard;
using StandupBot.Features.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard.SignIn;

/// <summary>The cookie of the session: encrypted, out of reach of scripts and of other sites' forms, for the dashboard alone.</summary>
internal static class SessionCookie
{
    public const string Scheme = "dashboard";

    /// <summary>The claim that holds the session's key.</summary>
    public const string Session = "session";

    public static Task SignInAsync(HttpContext http, string key, string memberId) => http.SignInAsync(Scheme, new ClaimsPrincipal(
        new ClaimsIdentity([new Claim(Session, key), new Claim(ClaimTypes.NameIdentifier, memberId)], Scheme)));
}

internal sealed class SessionCookieSetup(PublicAddress address) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != SessionCookie.Scheme)
            return;
        options.Cookie.Name = "standupbot.session";
        options.Cookie.Path = DashboardAddress.Path;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = address.IsEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SignInDesk.SessionLife;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCookieEvents);
    }

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);
}

/// <summary>Asks the session's row every time: who left, or signed out elsewhere, is out at once.</summary>
internal sealed class SessionCookieEvents(SignInDesk desk, Visitor visitor) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var key = context.Principal?.FindFirstValue(SessionCookie.Session);
        if (await desk.WhoAsync(key, context.HttpContext.RequestAborted) is { } actor)
        {
            visitor.SignedIn(actor, key!);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SessionCookie.Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(SignInPaths.Full(SignInPaths.SignIn));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
