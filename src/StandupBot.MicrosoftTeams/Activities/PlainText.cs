using System.Net;
using System.Text;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>The words of a message that a client wrote as HTML.</summary>
internal static class PlainText
{
    private static readonly string[] Breaking = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "blockquote", "pre"];

    public static string OfHtml(string html)
    {
        StringBuilder words = new(html.Length);
        for (var at = 0; at < html.Length; at++)
            if (html[at] != '<' || html.IndexOf('>', at) is not (> 0 and var close))
                words.Append(html[at]);
            else
            {
                if (IsBreak(html.AsSpan(at + 1, close - at - 1)))
                    words.Append('\n');
                at = close;
            }
        var lines = WebUtility.HtmlDecode(words.ToString()).Replace('\u00A0', ' ').Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static bool IsBreak(ReadOnlySpan<char> tag)
    {
        var name = tag.Trim('/');
        var end = name.IndexOfAny(" \t\r\n/");
        var word = (end < 0 ? name : name[..end]).ToString();
        return Breaking.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
