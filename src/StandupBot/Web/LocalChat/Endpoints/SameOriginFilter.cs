namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>
/// What changes something must come from our own page: another site that is open in the same browser cannot act here. Every current
/// browser says where a POST comes from; a client that says nothing is no browser, and has no one's session to misuse.
/// </summary>
internal sealed class SameOriginFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || IsOurs(request)
            ? await next(context)
            : Refusals.NotAllowed("This request came from another site.");
    }

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site))
            return site == "same-origin";
        return !request.Headers.TryGetValue("Origin", out var origin)
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
