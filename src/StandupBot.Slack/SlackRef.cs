using System.Diagnostics.CodeAnalysis;

namespace StandupBot.Slack;

/// <summary>How one message of Slack is named in our rows: its channel and its time stamp, "C123:1700000000.000100".</summary>
public readonly record struct SlackRef(string Channel, string Ts)
{
    /// <summary>Seen by one person, and out of reach afterwards: it can neither be edited nor answered in a thread.</summary>
    private const string Gone = "ephemeral:";

    public static string Ephemeral(string channel, string ts) => $"{Gone}{channel}:{ts}";

    public static bool TryParse([NotNullWhen(true)] string? text, out SlackRef message)
    {
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var known = colon > 0 && colon < text!.Length - 1 && !text.StartsWith(Gone, StringComparison.Ordinal);
        message = known ? new SlackRef(text![..colon], text[(colon + 1)..]) : default;
        return known;
    }

    public override string ToString() => $"{Channel}:{Ts}";
}
