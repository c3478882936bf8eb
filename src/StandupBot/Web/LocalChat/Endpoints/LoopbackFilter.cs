using System.Net;
using Microsoft.Extensions.Options;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>
/// Without a sign-in the page is for this machine alone. The host name counts too: a foreign name that was pointed at this machine
/// (DNS rebinding, or a reverse proxy) is as good as a foreign connection.
/// </summary>
internal sealed class LoopbackFilter(IOptions<LocalChatOptions> options) : IEndpointFilter
{
    internal const string Refusal =
        "The local chat answers only on this machine, as http://localhost. It has no sign-in: to open it to others all the same, "
        + "put a sign-in in front of it and set LocalChat:AllowRemote to true.";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return options.Value.AllowRemote || (IsLocal(http.Connection.RemoteIpAddress) && IsLocal(http.Request.Host))
            ? await next(context)
            : Refusals.NotAllowed(Refusal);
    }

    // No address at all: a Unix socket or the test server; both are on this machine.
    private static bool IsLocal(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool IsLocal(HostString host) =>
        string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host, out var address) && IPAddress.IsLoopback(address));
}
