using System.Text.RegularExpressions;

namespace StandupBot.Core.Signals;

/// <summary>Takes e-mail addresses and telephone numbers out of quotes: what a customer said matters, not how to reach them.</summary>
public static partial class Redaction
{
    private const string Gone = "[removed]";

    public static string Of(string text) => Phone().Replace(Address().Replace(text, Gone), Gone);

    [GeneratedRegex(@"[^\s@<>|]+@[^\s@<>|]+\.[^\s@<>|.,;:]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    // Seven digits or more, with the usual separators between them, that are not a date.
    [GeneratedRegex(@"(?<![\w-])(?!\d{4}-\d{2}-\d{2}\b|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b)\+?\(?\d(?:[\s().\/-]{0,2}\d){6,14}(?![\w-])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Phone();
}
