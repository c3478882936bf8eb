using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace StandupBot.MicrosoftTeams.Tests.Security;

/// <summary>A token of the Bot Framework, right in everything but what a test says.</summary>
internal sealed record Tokens
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.example/emea/";

    public string Issuer { get; init; } = "https://api.botframework.com";
    public string Audience { get; init; } = AppId;
    public string? Service { get; init; } = ServiceUrl;
    public string KeyId { get; init; } = "one";
    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;
    public required DateTimeOffset Now { get; init; }
    public TimeSpan From { get; init; } = TimeSpan.FromMinutes(-1);
    public TimeSpan Until { get; init; } = TimeSpan.FromHours(1);

    public string Signed(RSA key) => Write(new SigningCredentials(new RsaSecurityKey(key) { KeyId = KeyId }, Algorithm));

    /// <summary>Signed with the public key as if it were a shared secret: what a careless reader would take.</summary>
    public string SignedWithThePublicKey(RSA key)
    {
        var secret = Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem());
        return Write(new SigningCredentials(new SymmetricSecurityKey(secret) { KeyId = KeyId }, SecurityAlgorithms.HmacSha256));
    }

    public string Unsigned()
    {
        var signed = Write(null).Split('.');
        return $"{signed[0]}.{signed[1]}.";
    }

    private string Write(SigningCredentials? credentials) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer, Audience = Audience, NotBefore = (Now + From).UtcDateTime, Expires = (Now + Until).UtcDateTime, SigningCredentials = credentials,
        Claims = Service is null ? new Dictionary<string, object>() : new Dictionary<string, object> { ["serviceurl"] = Service },
    });
}
