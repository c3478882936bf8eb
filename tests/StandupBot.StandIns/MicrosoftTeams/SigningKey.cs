using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text;

namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>One RSA key of a login service: signs tokens, and shows its public half as a JSON Web Key.</summary>
public sealed class SigningKey(string id, IReadOnlyList<string>? endorsements = null) : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>The public half in PEM form: what a forger would use as the secret of an HS256 token.</summary>
    public string PublicPem => rsa.ExportSubjectPublicKeyInfoPem();

    public JsonObject Jwk()
    {
        var half = rsa.ExportParameters(includePrivateParameters: false);
        JsonObject key = new()
        {
            ["kty"] = "RSA", ["use"] = "sig", ["kid"] = id, ["x5t"] = id, ["n"] = Base64Url.EncodeToString(half.Modulus), ["e"] = Base64Url.EncodeToString(half.Exponent),
        };
        if (endorsements is not null)
            key["endorsements"] = new JsonArray([.. endorsements.Select(e => JsonValue.Create(e))]);
        return key;
    }

    /// <summary>A compact token with these claims.</summary>
    public string Sign(JsonObject claims)
    {
        JsonObject header = new() { ["alg"] = "RS256", ["kid"] = id, ["x5t"] = id, ["typ"] = "JWT" };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        var signature = rsa.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => rsa.Dispose();

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
