using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Slack.Receiving;

/// <summary>
/// What names a happening, the same over HTTP and every socket: a message goes by its channel and time stamps, because Slack may send it
/// again under another event id, or as a mention too (behaviour 43).
/// </summary>
internal static class EventKeys
{
    private const int Longest = 100;

    public static string Message(string channel, string ts) => Fit($"message:{channel}:{ts}");

    public static string Edit(string channel, string ts, string editTs) => Fit($"message:{channel}:{ts}:{editTs}");

    public static string Deletion(string channel, string ts) => Fit($"deleted:{channel}:{ts}");

    public static string Event(string eventId) => Fit($"event:{eventId}");

    public static string Command(string trigger) => $"command:{Hash(trigger)}";

    public static string Action(params ReadOnlySpan<string?> parts) => $"action:{Hash(parts)}";

    /// <summary>A form that was opened once and sent twice is one answer (behaviour 41).</summary>
    public static string Submission(params ReadOnlySpan<string?> parts) => $"form:{Hash(parts)}";

    public static string Shortcut(params ReadOnlySpan<string?> parts) => $"shortcut:{Hash(parts)}";

    /// <summary>Short enough for a row, whatever a client sent.</summary>
    private static string Fit(string key) => key.Length <= Longest ? key : $"{key[..20]}:{Hash(key)}";

    private static string Hash(params ReadOnlySpan<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts!)))).Substring(0, 32);
}
