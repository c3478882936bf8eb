using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using StandupBot.MicrosoftTeams.Activities;

namespace StandupBot.MicrosoftTeams.Security;

/// <summary>
/// Believes an activity only with a token that the Bot Framework signed for this app, this service address and this channel
/// (learn.microsoft.com, "Bot Framework authentication"). Whatever cannot be verified is refused.
/// </summary>
public sealed class TokenGate(IOptions<MicrosoftTeamsOptions> options, SigningKeys keys, TimeProvider clock)
{
    /// <summary>How far the two clocks may be apart.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <param name="authorization">The header as it came; null without one.</param>
    /// <param name="fromLoopback">True when the connection comes from this machine: what the anonymous mode is for.</param>
    public async ValueTask<TokenVerdict> CheckAsync(string? authorization, Activity activity, bool fromLoopback, CancellationToken cancellation)
    {
        if (options.Value.Anonymous)
            return Anonymous(activity, fromLoopback);
        if (string.IsNullOrWhiteSpace(options.Value.AppId))
            return new TokenVerdict.Refused(401, "no app id is configured");
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
            return new TokenVerdict.Refused(401, "it brings no bearer token");
        try
        {
            return await CheckAsync(authorization[Scheme.Length..].Trim(), activity, cancellation);
        }
        catch (Exception exception) when (exception is InvalidOperationException or HttpRequestException or IOException)
        {
            return new TokenVerdict.Refused(503, $"the signing keys cannot be read ({exception.GetType().Name})");
        }
    }

    private async ValueTask<TokenVerdict> CheckAsync(string token, Activity activity, CancellationToken cancellation)
    {
        var known = await keys.GetAsync(cancellation);
        var result = await handler.ValidateTokenAsync(token, Parameters(known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await keys.RefreshAsync(known, cancellation) is { } newer)
            (known, result) = (newer, await handler.ValidateTokenAsync(token, Parameters(newer)));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken valid)
            return new TokenVerdict.Refused(403, result.Exception?.GetType().Name ?? "the token is not valid");
        if (ServiceUrlOf(valid) is not { } address || address.TrimEnd('/') != activity.ServiceUrl?.TrimEnd('/'))
            return new TokenVerdict.Refused(403, "the token is for another service address");
        return Endorses(known, valid.Kid, activity.ChannelId)
            ? new TokenVerdict.Trusted()
            : new TokenVerdict.Refused(403, "the key may not sign for this channel");
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = options.Value.Issuer,
        ValidAudience = options.Value.AppId,
        IssuerSigningKeys = known.SigningKeys,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        // Only a key that the token names: the endorsement that counts is that key's.
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (from, until, _, _) => InTime(from, until),
    };

    private bool InTime(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && end > now - Skew && (from is not { } start || start < now + Skew);
    }

    private static string? ServiceUrlOf(JsonWebToken token) =>
        (token.TryGetPayloadValue<string>("serviceurl", out var address) || token.TryGetPayloadValue("serviceUrl", out address)) && !string.IsNullOrEmpty(address)
            ? address
            : null;

    private static bool Endorses(OpenIdConnectConfiguration known, string kid, string? channelId)
    {
        var key = known.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == kid);
        if (key is null || !key.AdditionalData.TryGetValue("endorsements", out var endorsements))
            return false;
        return endorsements switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Any(e => Json.Text(e) == channelId),
            IEnumerable<object> list => list.Any(e => e.ToString() == channelId),
            _ => false,
        };
    }

    private static TokenVerdict Anonymous(Activity activity, bool fromLoopback)
    {
        if (!fromLoopback)
            return new TokenVerdict.Refused(403, "the anonymous mode is for this machine only");
        return AnonymousMode.IsLoopback(activity.ServiceUrl ?? "")
            ? new TokenVerdict.Trusted()
            : new TokenVerdict.Refused(403, "the anonymous mode calls back services on this machine only");
    }
}
