using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Linking;

/// <summary>Tickets and addresses in a text: "SHOP-12", "#345", "https://tracker.example/345".</summary>
public static partial class References
{
    [GeneratedRegex(@"https?://[^\s<>|""')\]]+|\b[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|(?<![\w&])(?:[\w.-]+/[\w.-]+)?#\d{1,6}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();

    /// <summary>The references in a text, addresses without their trailing punctuation, each once, in order.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Reference().Matches(text).Select(m => m.Value.TrimEnd('.', ',', ';', ':', '/', '!', '?')).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>True if the text names the reference, whole: "SHOP-1" is not in "SHOP-12".</summary>
    public static bool Names(string text, string reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        reference = reference.Trim().TrimEnd('/');
        if (reference.Length == 0)
            return false;
        for (var at = text.IndexOf(reference, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(reference, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + reference.Length;
            if ((at == 0 || !IsPart(text[at - 1])) && (end == text.Length || !IsPart(text[end])))
                return true;
        }

        return false;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
