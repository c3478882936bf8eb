using System.Text.RegularExpressions;

namespace StandupBot.Core.Histories.Reading;

/// <summary>Answers to signals, and commands.</summary>
internal static partial class ChatLines
{
    private const int LongestSnooze = 366;

    public static HistoryEvent SignalAction(Fields line) =>
        new HistoryEvent.SignalAction(
            SignalKey.Read(line.Words("signal"), line.Known), line.Choice<SignalActionKind>("action"), line.By())
        {
            At = line.At,
            Days = line.Has("days") ? line.Whole("days", 1, LongestSnooze) : null,
            Reason = line.TextOrNull("reason"),
        };

    public static HistoryEvent Command(Fields line)
    {
        var text = line.Text("text");
        // What was heard by command is a theme that a later line may triage.
        if (Heard().Match(text) is { Success: true } heard)
            line.Known.Add(IdKind.Theme, heard.Groups["what"].Value);
        return new HistoryEvent.Command(line.By(), line.Words("channel"), text) { At = line.At };
    }

    [GeneratedRegex("^\\s*/?goals\\s+heard\\s+(?<what>.+?)(\\s+from\\s.*)?\\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Heard();
}
