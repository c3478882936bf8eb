using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace StandupBot.MicrosoftTeams.Connector;

/// <summary>Client credentials by secret or certificate, or a managed identity. MSAL caches the token and fetches the next one in time.</summary>
public sealed class EntraTokens(IOptions<MicrosoftTeamsOptions> options, IHttpMessageHandlerFactory handlers) : IConnectorTokens
{
    /// <summary>The name of the HTTP client that tokens are fetched with.</summary>
    public const string Client = "MicrosoftTeams.Tokens";

    private readonly Lazy<IConfidentialClientApplication> confidential = new(() => Confidential(options.Value, new EntraHttp(handlers, options.Value.Authority)));
    private readonly Lazy<IManagedIdentityApplication> managed = new(() => Managed(options.Value, new EntraHttp(handlers, options.Value.Authority)));

    public async ValueTask<string?> TokenAsync(bool refresh, CancellationToken cancellation)
    {
        try
        {
            var result = options.Value.Kind == AppKind.ManagedIdentity
                ? await managed.Value.AcquireTokenForManagedIdentity(Resource(options.Value.Scope)).WithForceRefresh(refresh).ExecuteAsync(cancellation)
                : await confidential.Value.AcquireTokenForClient([options.Value.Scope]).WithForceRefresh(refresh).ExecuteAsync(cancellation);
            return result.AccessToken;
        }
        catch (MsalException exception)
        {
            throw new ConnectorTokenException(exception.ErrorCode, exception);
        }
        catch (HttpRequestException exception)
        {
            throw new ConnectorTokenException("unreachable", exception);
        }
    }

    private static IConfidentialClientApplication Confidential(MicrosoftTeamsOptions options, IMsalHttpClientFactory http)
    {
        var authority = EntraHttp.Secure(new Uri(options.Authority, options.TokenTenant));
        // A stand-in on loopback is no cloud of Microsoft's that could be looked up.
        var app = ConfidentialClientApplicationBuilder.Create(options.AppId).WithHttpClientFactory(http).WithLegacyCacheCompatibility(false)
            .WithAuthority(authority, validateAuthority: !authority.IsLoopback).WithInstanceDiscovery(!authority.IsLoopback);
        app = string.IsNullOrEmpty(options.CertificatePath)
            ? app.WithClientSecret(options.ClientSecret)
            : app.WithCertificate(Certificate(options.CertificatePath, options.CertificatePassword), sendX5C: true);
        return app.Build();
    }

    private static IManagedIdentityApplication Managed(MicrosoftTeamsOptions options, IMsalHttpClientFactory http) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.ManagedIdentityClientId ?? options.AppId))
            .WithHttpClientFactory(http).Build();

    private static X509Certificate2 Certificate(string path, string? password) =>
        path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase)
            ? string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password)
            : X509CertificateLoader.LoadPkcs12FromFile(path, password);

    private static string Resource(string scope) => scope.EndsWith("/.default", StringComparison.Ordinal) ? scope[..^"/.default".Length] : scope;
}
