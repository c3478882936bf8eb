using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// Whether a request is Slack's: HMAC-SHA256 over the very bytes that came, and a time stamp that is at most five minutes away, on either
/// side. https://docs.slack.dev/authentication/verifying-requests-from-slack
/// </summary>
public static class SlackSignature
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    public const string SignatureHeader = "X-Slack-Signature";

    private const string Version = "v0";
    private const long MostSecondsAway = 300;

    public static bool Holds(string signingSecret, SlackRequest request, DateTimeOffset now)
    {
        if (signingSecret.Length == 0 || request.Header(TimestampHeader) is not { } stamp || request.Header(SignatureHeader) is not { } given)
            return false;
        if (!long.TryParse(stamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || !IsNear(seconds, now))
            return false;
        // Compared as text in constant time: how much of a guess was right must not show in how long the refusal took.
        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(Sign(signingSecret, stamp, request.Body.Span)));
    }

    /// <summary>The signature that Slack would send: "v0=" and lower-case hex.</summary>
    public static string Sign(string signingSecret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(signingSecret));
        hmac.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hmac.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }

    private static bool IsNear(long seconds, DateTimeOffset now)
    {
        var sent = now.ToUnixTimeSeconds();
        return seconds >= sent - MostSecondsAway && seconds <= sent + MostSecondsAway;
    }
}
