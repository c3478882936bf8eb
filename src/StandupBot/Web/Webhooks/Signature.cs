using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Web.Webhooks;

/// <summary>The headers of Standard Webhooks 1.0.0 (https://www.standardwebhooks.com): HMAC-SHA256 over id, time and body.</summary>
internal sealed record Signature(string Id, string Timestamp, string Value)
{
    private const string Prefix = "whsec_";

    /// <param name="at">Of this try: an old one is not taken for a new one.</param>
    public static Signature Of(string id, DateTimeOffset at, string body, string secret)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var key = Convert.FromBase64String(secret[Prefix.Length..]);
        return new Signature(id, timestamp, $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{id}.{timestamp}.{body}")))}");
    }

    public void WriteTo(HttpRequestMessage request)
    {
        request.Headers.Add("webhook-id", Id);
        request.Headers.Add("webhook-timestamp", Timestamp);
        request.Headers.Add("webhook-signature", Value);
    }
}
