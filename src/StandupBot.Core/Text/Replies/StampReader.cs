using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Replies;

/// <summary>Recognises a name and date line such as "Ana 3/2/2026" above a person's answers.</summary>
internal static partial class StampReader
{
    private const int MaxOtherWords = 4;

    [GeneratedRegex(@"\b\d{1,4}[./-]\d{1,2}([./-]\d{2,4})?\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|\b\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();

    internal static bool IsStamp(string line)
    {
        if (line.Length > 60)
            return false;
        var without = Date().Replace(line, " ", 1);
        if (without.Length == line.Length)
            return false;
        var words = without.Split([' ', ',', ':', '-', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);
        // "released 2.1.0" is work, not a stamp: names do not read as verbs.
        return words.Length <= MaxOtherWords && !words.Any(w => Words.Verbs.FormsOf(Words.Folding.Fold(w)) != Words.VerbForms.None);
    }
}
