using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StandupBot.MicrosoftTeams;

namespace StandupBot.Web.MicrosoftTeams.Tab;

/// <summary>
/// Believes who looks at the tab only with a token that Microsoft Entra ID signed for this app (learn.microsoft.com, "Enable SSO for tab app").
/// Whatever cannot be verified is nobody.
/// </summary>
public sealed class TabSignIn(IHttpClientFactory clients, IOptions<MicrosoftTeamsOptions> options, TimeProvider clock)
{
    /// <summary>The name of the HTTP client that reads the keys.</summary>
    public const string Client = "microsoft-teams-tab";

    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly Lazy<ConfigurationManager<OpenIdConnectConfiguration>> keys = new(() => KeysOf(clients, options.Value));

    /// <returns>The person with the tenant; null for nobody.</returns>
    public async Task<SignedIn?> WhoAsync(string? authorization, CancellationToken cancellation)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true || string.IsNullOrWhiteSpace(options.Value.AppId))
            return null;
        var token = authorization[Scheme.Length..].Trim();
        var result = await CheckAsync(token, cancellation);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            keys.Value.RequestRefresh();
            result = await CheckAsync(token, cancellation);
        }

        return result is { IsValid: true, SecurityToken: JsonWebToken valid } ? Person(valid) : null;
    }

    private async Task<TokenValidationResult> CheckAsync(string token, CancellationToken cancellation)
    {
        var known = await keys.Value.GetConfigurationAsync(cancellation);
        return await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerValidator = (issuer, read, _) => Issuer(issuer, (JsonWebToken)read, known.Issuer),
            AudienceValidator = (audiences, _, _) => audiences.Any(IsOurs),
            IssuerSigningKeys = known.SigningKeys,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => InTime(from, until),
        });
    }

    /// <summary>Keys for every tenant come with an issuer that has the tenant left open; the token's own tenant closes it.</summary>
    private static string Issuer(string issuer, JsonWebToken token, string expected) =>
        token.TryGetPayloadValue<string>("tid", out var tenant) && Guid.TryParse(tenant, out _) && issuer == expected.Replace("{tenantid}", tenant, StringComparison.Ordinal)
            ? issuer
            : throw new SecurityTokenInvalidIssuerException("The token is of another issuer.");

    /// <summary>The app id, or the address that the manifest names: api://host/app-id.</summary>
    private bool IsOurs(string audience) =>
        audience == options.Value.AppId || (audience.StartsWith("api://", StringComparison.Ordinal) && audience.EndsWith($"/{options.Value.AppId}", StringComparison.Ordinal));

    private bool InTime(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && end > now - Skew && (from is not { } start || start < now + Skew);
    }

    private static SignedIn? Person(JsonWebToken token) =>
        token.TryGetPayloadValue<string>("oid", out var person) && token.TryGetPayloadValue<string>("tid", out var tenant) && person.Length > 0
            ? new SignedIn(tenant, person, token.TryGetPayloadValue<string>("name", out var name) ? name : null)
            : null;

    private static ConfigurationManager<OpenIdConnectConfiguration> KeysOf(IHttpClientFactory clients, MicrosoftTeamsOptions options)
    {
        var tenant = options.Kind == AppKind.MultiTenant || string.IsNullOrWhiteSpace(options.TenantId) ? "organizations" : options.TenantId;
        var metadata = $"{options.Authority.AbsoluteUri.TrimEnd('/')}/{tenant}/v2.0/.well-known/openid-configuration";
        HttpDocumentRetriever retriever = new(clients.CreateClient(Client)) { RequireHttps = !options.Authority.IsLoopback };
        return new ConfigurationManager<OpenIdConnectConfiguration>(metadata, new OpenIdConnectConfigurationRetriever(), retriever);
    }
}

/// <summary>A person whom Microsoft Entra ID knows.</summary>
/// <param name="ObjectId">The same for every app.</param>
public sealed record SignedIn(string TenantId, string ObjectId, string? Name);
