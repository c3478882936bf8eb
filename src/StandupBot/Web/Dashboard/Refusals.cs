using StandupBot.Core.Companies.Access;
using StandupBot.Web.Dashboard.Pages.Errors;

namespace StandupBot.Web.Dashboard;

/// <summary>Pages that say why there is nothing to see. What another company has is "not there", as in the chat.</summary>
internal static class Refusals
{
    public static IResult NotHere(HttpContext http) => Page.Of<RefusalPage, Refusal>(
        http, new Refusal("Not here", "There is no such page, or what it was about is no longer there."), StatusCodes.Status404NotFound);

    public static IResult NotAllowed(HttpContext http, Permission.Refused refused) => Page.Of<RefusalPage, Refusal>(
        http, new Refusal("Not for you", refused.Why), StatusCodes.Status403Forbidden);

    public static IResult Stale(HttpContext http) => Page.Of<RefusalPage, Refusal>(
        http, new Refusal("Please try again", "The page was open for too long, or you signed in anew since. Nothing was changed."), StatusCodes.Status400BadRequest);

    public static IResult Failed(HttpContext http) => Page.Of<RefusalPage, Refusal>(
        http, new Refusal("Something went wrong", "It was not you. Try again in a moment; the log of the host says more."), StatusCodes.Status500InternalServerError);
}

public sealed record Refusal(string Title, string Why);
