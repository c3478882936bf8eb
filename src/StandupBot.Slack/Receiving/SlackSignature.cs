using System.Globalization;
using System.Runtime.InteropServices;
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
    private const int MostDigits = 20;
    private const int LongestSecret = 256;

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

    /// <summary>The same without a copy: what is signed is put together in the free bytes before the body, which are overwritten.</summary>
    /// <param name="room">How many bytes are free before the body: enough for "v0:", a time stamp and ":".</param>
    internal static bool Holds(string? signingSecret, string? stamp, string? given, Span<byte> roomAndBody, int room, DateTimeOffset now)
    {
        if (string.IsNullOrEmpty(signingSecret) || stamp is null || given is null || stamp.Length > MostDigits || Encoding.UTF8.GetMaxByteCount(signingSecret.Length) > LongestSecret)
            return false;
        if (!long.TryParse(stamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || !IsNear(seconds, now))
            return false;
        Span<byte> secret = stackalloc byte[LongestSecret];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<char> right = stackalloc char[Version.Length + 1 + (HMACSHA256.HashSizeInBytes * 2)];
        var signed = roomAndBody[(room - stamp.Length - Version.Length - 2)..];
        Encoding.ASCII.GetBytes($"{Version}:{stamp}:", signed);
        HMACSHA256.HashData(secret[..Encoding.UTF8.GetBytes(signingSecret, secret)], signed, hash);
        right.TryWrite(CultureInfo.InvariantCulture, $"{Version}=", out var written);
        Convert.TryToHexStringLower(hash, right[written..], out _);
        return CryptographicOperations.FixedTimeEquals(MemoryMarshal.AsBytes(given.AsSpan()), MemoryMarshal.AsBytes(right));
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
