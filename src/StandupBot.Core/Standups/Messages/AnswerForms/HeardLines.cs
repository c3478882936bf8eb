using System.Text.RegularExpressions;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.External;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>One thing heard a line: "Cafe Lume: wants bread before 7 #delivery". Who and theme may be missing.</summary>
internal static partial class HeardLines
{
    private const int LongestTheme = 80;

    [GeneratedRegex(@"(?<!\S)#(?<theme>[\p{L}\p{N}][\p{L}\p{N}_-]{0,60})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Theme();

    [GeneratedRegex(@"^(?<who>[^:#]{2,60}):\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Account();

    internal static DraftMention Read(string line, IReadOnlyList<string> themes)
    {
        var tag = Theme().Match(line);
        var text = tag.Success ? SafeText.Line(line.Remove(tag.Index, tag.Length)) : line;
        var account = Account().Match(text);
        if (account.Success)
            text = text[account.Length..];
        var theme = tag.Success ? Known(tag.Groups["theme"].Value, themes) : Clip.Line(text, LongestTheme);
        return new(text.Length > 0 ? text : theme, account.Success ? account.Groups["who"].Value.Trim() : null, theme, KindOf(theme));
    }

    internal static string Write(DraftMention heard)
    {
        var who = heard.Account is { } account ? $"{account}: " : "";
        var theme = heard.Theme == Clip.Line(heard.Text, LongestTheme) ? "" : $" #{heard.Theme.Replace(' ', '-')}";
        return $"{who}{heard.Text}{theme}";
    }

    /// <summary>The spelling that is in use: "#Delivery-times" is the theme "delivery times" that others named.</summary>
    private static string Known(string tag, IReadOnlyList<string> themes)
    {
        var words = tag.Replace('-', ' ').Trim();
        return themes.FirstOrDefault(t => string.Equals(t.Replace('-', ' '), words, StringComparison.OrdinalIgnoreCase)) ?? words;
    }

    private static MentionKind KindOf(string theme) => theme.ToLowerInvariant() switch
    {
        "churn" or "leaving" or "cancellation" => MentionKind.Churn,
        "contract" or "contracts" => MentionKind.Contract,
        "regulation" or "law" or "compliance" => MentionKind.Regulation,
        "request" or "requests" or "wish" => MentionKind.Request,
        _ => MentionKind.Other,
    };
}
