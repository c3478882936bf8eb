namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>Finds the member that the address names; a request for nobody ends here.</summary>
internal sealed class SeatFilter(ILocalDirectory directory) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var company = (await directory.ReadAsync(http.RequestAborted)).Company($"{http.GetRouteValue("installation")}");
        if (company?.Member($"{http.GetRouteValue("member")}") is not { } member)
            return Refusals.NotHere("This person");
        http.RequestServices.GetRequiredService<Seat>().Take(company, member);
        return await next(context);
    }
}
