using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;

namespace StandupBot.Web.Api;

/// <summary>What could not be done, as RFC 9457 says it: the same words that a person would read in the chat.</summary>
internal static class Problems
{
    public static IResult Of(int status, string detail) => TypedResults.Problem(detail, statusCode: status);

    public static IResult NotFound(string what) => Of(StatusCodes.Status404NotFound, $"There is no such {what}.");

    public static IResult Refused(string why) => Of(StatusCodes.Status403Forbidden, why);

    public static IResult NothingChanged(string why) => Of(StatusCodes.Status409Conflict, why);

    /// <param name="byField">What to do, by the name of the field in the body.</param>
    public static IResult Invalid(IEnumerable<KeyValuePair<string, string>> byField) => Results.ValidationProblem(
        byField.ToDictionary(f => f.Key, f => new[] { f.Value }, StringComparer.Ordinal), "Some fields cannot be taken as they are.", statusCode: StatusCodes.Status422UnprocessableEntity);

    /// <summary>A body that is no JSON, or not of this shape: which field it is, where that can be told.</summary>
    public static async Task CatchUnreadableAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException bad) when (!http.Response.HasStarted)
        {
            var field = (bad.InnerException as JsonException)?.Path?.TrimStart('$').TrimStart('.');
            var result = string.IsNullOrEmpty(field)
                ? Of(bad.StatusCode, "The request cannot be read. /api/v1/openapi.json says what it looks like.")
                : TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = ["This has another type or form; /api/v1/openapi.json says which."] }, "The body cannot be read.");
            await result.ExecuteAsync(http);
        }
    }

    /// <summary>Answers without a body get one.</summary>
    public static Task FillAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        return Of(http.Response.StatusCode, http.Response.StatusCode switch
        {
            StatusCodes.Status401Unauthorized => "Show a token that holds: \"Authorization: Bearer sbot_...\". In the chat, /goals token new makes one.",
            StatusCodes.Status403Forbidden => "This token only reads. In the chat, /goals token new <name> write makes one that writes.",
            StatusCodes.Status404NotFound => "There is nothing at this address. /api/v1/openapi.json lists what there is.",
            StatusCodes.Status405MethodNotAllowed => "This address takes another method. /api/v1/openapi.json says which.",
            StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json.",
            _ => "The request cannot be taken. /api/v1/openapi.json says what it looks like.",
        }).ExecuteAsync(http);
    }
}
