using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace StandupBot.MicrosoftTeams.Tests.Security;

/// <summary>A server that publishes signing keys as the Bot Framework does; keys come and go while it runs.</summary>
internal sealed class SigningServer : IAsyncDisposable
{
    private readonly Dictionary<string, (RSA Key, string[]? Endorsements)> keys = [];
    private LoopbackServer server = null!;

    public int Asked { get; private set; }

    public bool Down { get; set; }

    public Uri Metadata => new(server.Address + "/openidconfiguration");

    public static async Task<SigningServer> StartAsync()
    {
        SigningServer signing = new();
        signing.server = await LoopbackServer.StartAsync(signing.AnswerAsync);
        signing.Add("one", "msteams");
        return signing;
    }

    public RSA Add(string id, params string[]? endorsements)
    {
        var key = RSA.Create(2048);
        keys[id] = (key, endorsements);
        return key;
    }

    public void Remove(string id) => keys.Remove(id);

    public RSA this[string id] => keys[id].Key;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        foreach (var (key, _) in keys.Values)
            key.Dispose();
    }

    private Task AnswerAsync(HttpContext http)
    {
        if (Down)
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        if (http.Request.Path == "/keys")
            return http.Response.WriteAsync(new JsonObject { ["keys"] = new JsonArray([.. keys.Select(k => Published(k.Key, k.Value.Key, k.Value.Endorsements))]) }.ToJsonString());
        Asked++;
        return http.Response.WriteAsync(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = server.Address + "/keys" }.ToJsonString());
    }

    private static JsonObject Published(string id, RSA key, string[]? endorsements)
    {
        var open = key.ExportParameters(false);
        JsonObject published = new()
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["n"] = Base64UrlEncoder.Encode(open.Modulus!), ["e"] = Base64UrlEncoder.Encode(open.Exponent!),
        };
        if (endorsements is not null)
            published["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
        return published;
    }
}
