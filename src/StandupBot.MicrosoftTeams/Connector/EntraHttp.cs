using Microsoft.Identity.Client;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>
/// What MSAL fetches tokens with. MSAL takes https addresses only, also for a stand-in on this machine: such a one is named with https, and
/// called without.
/// </summary>
internal sealed class EntraHttp(IHttpMessageHandlerFactory handlers, Uri authority) : IMsalHttpClientFactory
{
    private readonly Lazy<HttpClient> client = new(() => new HttpClient(
        new PlainOnLoopback(IsPlain(authority)) { InnerHandler = handlers.CreateHandler(EntraTokens.Client) }, disposeHandler: false));

    public HttpClient GetHttpClient() => client.Value;

    public static Uri Secure(Uri authority) => IsPlain(authority)
        ? new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps, Port = authority.Port }.Uri
        : authority;

    private static bool IsPlain(Uri authority) => authority is { IsLoopback: true, Scheme: "http" };

    private sealed class PlainOnLoopback(bool plain) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (plain && request.RequestUri is { IsLoopback: true, Scheme: "https" } secure)
                request.RequestUri = new UriBuilder(secure) { Scheme = Uri.UriSchemeHttp, Port = secure.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
