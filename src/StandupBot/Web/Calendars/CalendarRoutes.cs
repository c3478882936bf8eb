using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using StandupBot.Core.Companies;
using StandupBot.Features.Calendars;
using StandupBot.Features.Tokens;

namespace StandupBot.Web.Calendars;

/// <summary>Calendar files at secret addresses. Calendar programs send no headers of ours, so here, and only here, a secret stands in the path: it opens nothing else.</summary>
internal static class CalendarRoutes
{
    private const string Extension = ".ics";

    public static void MapCalendars(this IEndpointRouteBuilder routes) => routes.MapGet(CalendarVerbs.Path + "{file}", SendAsync).ExcludeFromDescription();

    private static async Task SendAsync(HttpContext http)
    {
        var (response, cancellation) = (http.Response, http.RequestAborted);
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.XContentTypeOptions = "nosniff";
        var file = http.GetRouteValue("file") as string ?? "";
        var bearer = file.EndsWith(Extension, StringComparison.Ordinal)
            ? await http.RequestServices.GetRequiredService<TokenGate>().FindAsync(file[..^Extension.Length], cancellation)
            : null;
        if (bearer is not { Scope: TokenScope.Calendar })
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var text = Encoding.UTF8.GetBytes(await http.RequestServices.GetRequiredService<CalendarFeed>().WriteAsync(bearer, cancellation));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8))}\"");
        response.Headers.CacheControl = "private, max-age=900";
        response.Headers.ContentDisposition = "inline; filename=\"stand-ups.ics\"";
        await TypedResults.Bytes(text, "text/calendar; charset=utf-8", entityTag: tag).ExecuteAsync(http);
    }
}
