using Microsoft.AspNetCore.Authentication;
using StandupBot.Features.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard.SignIn;

/// <summary>What a signed-out person reaches: the sign-in page, and the page that a link opens.</summary>
internal static class SignInRoutes
{
    public static void Map(RouteGroupBuilder open)
    {
        open.MapGet(SignInPaths.SignIn, (HttpContext http, Visitor visitor) =>
            visitor.Actor is null ? Page.Of<SignInPage, SignInOffer>(http, new SignInOffer(null)) : Results.LocalRedirect(Navigation.First));
        open.MapGet(SignInPaths.Enter, AskAsync);
        open.MapPost(SignInPaths.Enter, EnterAsync);
        open.MapPost(SignInPaths.SignOut, LeaveAsync);
    }

    /// <summary>Looks at a link without using it: programs that preview links open them too.</summary>
    private static async Task<IResult> AskAsync(HttpContext http, SignInDesk desk, string? key, CancellationToken cancellation) =>
        await desk.OfferedAsync(key, cancellation) is { } actor
            ? Page.Of<EnterPage, EnterQuestion>(http, new EnterQuestion(actor.Member.Name, actor.Company.Name, key!))
            : Spent(http);

    private static async Task<IResult> EnterAsync(HttpContext http, SignInDesk desk, string? key, CancellationToken cancellation)
    {
        var offered = await desk.OfferedAsync(key, cancellation);
        if (offered is null || await desk.UseAsync(key, cancellation) is not { } session)
            return Spent(http);
        await SessionCookie.SignInAsync(http, session, offered.Id);
        return Results.LocalRedirect(Navigation.First);
    }

    private static async Task<IResult> LeaveAsync(HttpContext http, SignInDesk desk, Visitor visitor, CancellationToken cancellation)
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        await desk.EndAsync(visitor.Session, everywhere: form["everywhere"] == "true", cancellation);
        await http.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect(SignInPaths.Full(SignInPaths.SignIn));
    }

    private static IResult Spent(HttpContext http) => Page.Of<SignInPage, SignInOffer>(
        http, new SignInOffer("This link was used already, or is older than ten minutes."), StatusCodes.Status410Gone);
}

/// <param name="Problem">Why the last try did not work.</param>
public sealed record SignInOffer(string? Problem);

public sealed record EnterQuestion(string Name, string Company, string Key);
