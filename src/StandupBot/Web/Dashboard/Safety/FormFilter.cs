using Microsoft.AspNetCore.Antiforgery;

namespace StandupBot.Web.Dashboard.Safety;

/// <summary>
/// Every POST of the dashboard comes from a form that we gave to this browser and this person; anything else ends here with a page that
/// says so.
/// </summary>
internal sealed class FormFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    /// <summary>The field of the token.</summary>
    public const string Token = "__RequestVerificationToken";

    /// <summary>The longest form is a text of some pages.</summary>
    private const long MostBytes = 256 * 1024;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method))
            return await next(context);
        return http.Request is { HasFormContentType: true, ContentLength: <= MostBytes } && await antiforgery.IsRequestValidAsync(http)
            ? await next(context)
            : Refusals.Stale(http);
    }
}
