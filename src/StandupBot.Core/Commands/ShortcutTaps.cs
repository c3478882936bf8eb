using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Commands;

/// <summary>
/// What a person makes of a message that somebody wrote: the platform's own menu says it, and it comes in as a tap whose value is the
/// message's text, empty where there is none. Each opens the form of its command with that text in it.
/// </summary>
public static class ShortcutTaps
{
    /// <summary>What the field of the form takes; the form shows what is kept of a longer message.</summary>
    public const int LongestText = 300;

    /// <summary>"Make this a roadblock."</summary>
    public const string Roadblock = "shortcut.roadblock";

    /// <summary>"Somebody heard this from a customer."</summary>
    public const string Heard = "shortcut.heard";

    /// <summary>The value for a message with this text.</summary>
    public static string ValueOf(string messageText) => Tap.Value(messageText);
}
