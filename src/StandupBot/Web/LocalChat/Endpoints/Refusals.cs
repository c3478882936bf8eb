namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>What the page tells a person when it says no.</summary>
internal static class Refusals
{
    public static IResult NotHere(string what) =>
        Results.Problem($"{what} is not here any more. Reload the page.", statusCode: StatusCodes.Status404NotFound);

    public static IResult Invalid(string reason) => Results.Problem(reason, statusCode: StatusCodes.Status400BadRequest);

    public static IResult NotYours() =>
        Results.Problem("Only who wrote a message can change it.", statusCode: StatusCodes.Status403Forbidden);

    public static IResult NotAllowed(string reason) => Results.Problem(reason, statusCode: StatusCodes.Status403Forbidden);
}
