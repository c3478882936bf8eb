using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>
/// Slack's own markup inside text. What people wrote is escaped, so that it can call nobody; what would read as markup has no escape in
/// Slack, so a line that holds such characters is not written in it at all. https://docs.slack.dev/messaging/formatting-message-text
/// </summary>
public static partial class Mrkdwn
{
    /// <summary>How an instant is shown to its reader, in their own zone.</summary>
    internal const string TimeFormat = "{date_short_pretty} at {time}";

    [GeneratedRegex(@"[*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^\s*>|:[\w+'-]+:|(?<!\w)[@#](?=\w)", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Marks();

    /// <summary>The three characters that Slack would read as control.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>True when nothing in the line reads as markup, or as the name of a channel or a group, but what we put there.</summary>
    internal static bool IsTame(RichText text)
    {
        var plain = text.Plain();
        if (Marks().IsMatch(plain))
            return false;
        var at = 0;
        foreach (var run in text.Runs)
        {
            var words = RichText.Of(run).Plain();
            if (run is Inline.Strong && !StandsAlone(plain, at, words.Length))
                return false;
            at += words.Length;
        }

        return true;
    }

    internal static string Of(RichText text, SlackNames names)
    {
        var marked = new StringBuilder();
        foreach (var run in text.Runs)
            marked.Append(run switch
            {
                Inline.Words words => Escape(words.Text),
                Inline.Strong { Text.Length: > 0 } strong => $"*{Escape(strong.Text)}*",
                Inline.Strong => "",
                Inline.Person person => names.Called(person) is { } id ? $"<@{id}>" : Escape(person.Name),
                Inline.Link link => Urls.Fits(link.Url) ? $"<{Escape(link.Url).Replace("|", "%7C", StringComparison.Ordinal)}|{Escape(Urls.LabelOf(link)).Replace('|', '/')}>" : Escape(link.Text),
                Inline.Time time => string.Create(
                    CultureInfo.InvariantCulture, $"<!date^{time.At.ToUnixTimeSeconds()}^{TimeFormat}|{Escape(time.Plain).Replace('|', '/')}>"),
                _ => throw new InvalidOperationException($"Unknown inline {run.GetType().Name}."),
            });
        return marked.ToString();
    }

    /// <summary>Bold is read as such only between blanks or punctuation, on one line, and without blanks inside its stars.</summary>
    private static bool StandsAlone(string plain, int at, int length)
    {
        var end = at + length;
        return length > 0 && (at == 0 || !char.IsLetterOrDigit(plain[at - 1])) && (end == plain.Length || !char.IsLetterOrDigit(plain[end]))
            && !char.IsWhiteSpace(plain[at]) && !char.IsWhiteSpace(plain[end - 1]) && !plain.AsSpan(at, length).Contains('\n');
    }
}
