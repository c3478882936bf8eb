using StandupBot.Core.Companies.Access;
using StandupBot.Features.Commands;
using StandupBot.Features.Dashboard.Access;

namespace StandupBot.Web.Dashboard;

/// <summary>Loads what decides about everything on a page; whoever may not open the dashboard ends here.</summary>
internal sealed class VisitorFilter(CallLoader calls, Visitor visitor) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (visitor.Actor is not { } actor)
            return Results.Unauthorized();
        visitor.Enters(await calls.LoadAsync(actor, new CallSource("web", null), http.RequestAborted));
        return DashboardRules.Open(visitor.Call) is Permission.Refused no ? Refusals.NotAllowed(http, no) : await next(context);
    }
}
