using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>
/// Both logins that a bot meets: the Bot Framework's, which signs what comes to the bot, and Microsoft Entra ID's, which gives the bot its
/// own token and signs people's.
/// </summary>
public sealed class LoginService(AppRegistration app, Func<Uri> address, TimeProvider clock) : IDisposable
{
    private const string Issuer = "https://api.botframework.com";
    private readonly ConcurrentDictionary<string, DateTimeOffset> tokens = new(StringComparer.Ordinal);
    private readonly List<SigningKey> framework = [new("bot-1", ["msteams"])];
    private readonly SigningKey entra = new("entra-1");
    private int issued;

    public Uri Address => address();

    public Uri Metadata => new(Address, "v1/.well-known/openidconfiguration");

    /// <summary>How many tokens the bot fetched.</summary>
    public int Issued => issued;

    /// <summary>The answer that the token endpoint gives instead of a token, such as "invalid_client"; null for a token.</summary>
    public string? Refusal { get; set; }

    public void Dispose()
    {
        framework.ForEach(k => k.Dispose());
        entra.Dispose();
    }

    /// <summary>From now on a new key signs; the old one is no longer shown.</summary>
    public void RotateKeys()
    {
        framework[0].Dispose();
        framework[0] = new($"bot-{Guid.NewGuid():N}", ["msteams"]);
    }

    /// <summary>The token that comes with an activity.</summary>
    public string ForActivity(string serviceUrl) => framework[0].Sign(Claims(Issuer, app.Id, ("serviceurl", serviceUrl)));

    /// <summary>The token that Microsoft Teams gives a tab for the person who looks at it.</summary>
    public string ForTab(Person person, string? audience = null, string? tenant = null) => entra.Sign(Claims(
        $"{Address}{tenant ?? app.TenantId}/v2.0", audience ?? app.Id,
        ("oid", person.ObjectId), ("tid", tenant ?? app.TenantId), ("name", person.Name), ("scp", "access_as_user"), ("ver", "2.0")));

    internal bool Knows(string? authorization) =>
        authorization is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var token] && tokens.TryGetValue(token, out var until) && clock.GetUtcNow() < until;

    internal void Map(WebApplication web)
    {
        web.MapGet("/v1/.well-known/openidconfiguration", () => Json(Document(Issuer, "v1/.well-known/keys")));
        web.MapGet("/v1/.well-known/keys", () => Json(Keys(framework)));
        web.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant) => Json(Document($"{Address}{tenant}/v2.0", $"{tenant}/discovery/v2.0/keys", tenant)));
        web.MapGet("/{tenant}/discovery/v2.0/keys", (string tenant) => Json(Keys([entra])));
        web.MapPost("/{tenant}/oauth2/v2.0/token", TokenAsync);
    }

    private async Task<IResult> TokenAsync(HttpContext http, string tenant)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var wrong = Refusal ?? (form["client_id"] != app.Id || form["client_secret"] != app.Secret ? "invalid_client"
            : form["scope"].ToString().Split(' ').Contains("https://api.botframework.com/.default", StringComparer.Ordinal) ? null : "invalid_scope");
        if (wrong is not null)
            return Json(new JsonObject { ["error"] = wrong, ["error_description"] = $"{wrong}: tenant {tenant}" }, StatusCodes.Status401Unauthorized);
        var token = string.Create(CultureInfo.InvariantCulture, $"connector-{Interlocked.Increment(ref issued)}");
        // Longer than any day of a test: the client's own cache looks at the machine's clock.
        tokens[token] = clock.GetUtcNow().AddDays(400);
        return Json(new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3599, ["ext_expires_in"] = 3599, ["access_token"] = token });
    }

    private JsonObject Claims(string issuer, string audience, params IReadOnlyList<(string Name, string Value)> more)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        JsonObject claims = new() { ["iss"] = issuer, ["aud"] = audience, ["iat"] = now, ["nbf"] = now - 60, ["exp"] = now + 3600 };
        foreach (var (name, value) in more)
            claims[name] = value;
        return claims;
    }

    private JsonObject Document(string issuer, string keys, string? tenant = null) => new()
    {
        ["issuer"] = issuer,
        ["jwks_uri"] = new Uri(Address, keys).ToString(),
        ["authorization_endpoint"] = new Uri(Address, $"{tenant ?? "v1"}/authorize").ToString(),
        ["token_endpoint"] = new Uri(Address, $"{tenant ?? app.TenantId}/oauth2/v2.0/token").ToString(),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post", "private_key_jwt"),
        ["response_types_supported"] = new JsonArray("id_token"),
        ["subject_types_supported"] = new JsonArray("pairwise"),
    };

    private static JsonObject Keys(IEnumerable<SigningKey> keys) => new() { ["keys"] = new JsonArray([.. keys.Select(k => k.Jwk())]) };

    private static IResult Json(JsonObject body, int status = StatusCodes.Status200OK) =>
        Results.Text(body.ToJsonString(), "application/json", statusCode: status);
}
