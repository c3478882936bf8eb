using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace StandupBot.Web.Webhooks;

/// <summary>
/// The one way out to addresses that people typed. A name is looked up here, and what is connected to is one of the addresses that were
/// looked at: no answer of a name server in between can lead elsewhere. No proxy, no redirect, no cookies.
/// </summary>
internal sealed class WebhookDoor(IOptions<WebhookOptions> options) : IDisposable
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);

    private readonly Lazy<HttpMessageInvoker> client = new(() => new HttpMessageInvoker(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ConnectTimeout = WebhookPlatform.Limit, PooledConnectionIdleTimeout = Idle, PooledConnectionLifetime = Idle,
        MaxResponseHeadersLength = 16, ConnectCallback = (context, cancellation) => ConnectAsync(options.Value, context, cancellation),
    }));

    /// <summary>Why nothing may be sent there, by the address alone; null where it may.</summary>
    public static string? WhyNot(Uri address, WebhookOptions options)
    {
        if (options.Allows(address))
            return null;
        if (address.Scheme != Uri.UriSchemeHttps)
            return "Events are sent over https only; give an address that begins with https://.";
        return IPAddress.TryParse(address.DnsSafeHost, out var ip) && !PublicAddresses.Has(ip)
            ? $"{address.Host} is not in the open internet, so nothing is sent there. Whoever runs this host can allow it: Webhooks:AllowedHosts."
            : null;
    }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation) => client.Value.SendAsync(request, cancellation);

    public void Dispose()
    {
        if (client.IsValueCreated)
            client.Value.Dispose();
    }

    private static async ValueTask<Stream> ConnectAsync(WebhookOptions options, SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation);
        var allowed = options.AllowedHosts.Contains(context.DnsEndPoint.Host, StringComparer.OrdinalIgnoreCase);
        // One that is not allowed spoils the name: a public address beside it is bait.
        if (!allowed && !found.All(PublicAddresses.Has))
            throw new ClosedAddressException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name stands for an address that is not in the open internet.</summary>
internal sealed class ClosedAddressException() : Exception("The name stands for an address that is not in the open internet.");
