using System.Buffers;

namespace StandupBot.Core.Text.Words;

/// <summary>
/// Brings the forms of an English word to one stem ("returns", "returned", "returning" to "return"). Light on purpose: it takes
/// plural, tense and the commonest noun endings, and leaves short words and other languages as they are.
/// </summary>
public static class Stemmer
{
    private const int MaxEndings = 3;

    // The longest first where one ends another.
    private static readonly (string Ending, string Replacement)[] s_derived =
    [
        ("ification", "ify"), ("ization", "ize"), ("isation", "ize"), ("ability", ""), ("ibility", ""), ("ation", ""), ("ition", "it"), ("ction", "ct"), ("ption", "pt"), ("ution", "ut"), ("etion", "et"),
        ("ness", ""), ("ment", ""), ("ance", ""), ("ence", ""), ("ise", "ize"), ("yse", "yze"), ("ally", ""), ("ity", ""), ("ful", ""), ("able", ""), ("ible", ""), ("ive", ""), ("ous", ""), ("al", ""), ("ly", ""), ("or", ""), ("er", ""),
    ];

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    /// <param name="word">Folded.</param>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        word = word.Replace("'", "", StringComparison.Ordinal);
        if (word.Length <= 3 || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        return Tail(Derived(Tense(Plural(word))));
    }

    private static string Plural(string word) => word switch
    {
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        [.., not ('s' or 'u' or 'i'), 's'] => word[..^1],
        _ => word,
    };

    private static string Tense(string word)
    {
        var cut = word.EndsWith("ing", StringComparison.Ordinal) ? 3 : word.EndsWith("ed", StringComparison.Ordinal) ? 2 : 0;
        if (cut == 0 || word.Length - cut < 3 || !HasVowel(word.AsSpan(0, word.Length - cut)))
            return word;
        var stem = word[..^cut];
        return stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;
    }

    private static string Derived(string word)
    {
        for (var i = 0; i < MaxEndings; i++)
        {
            var (ending, replacement) = Array.Find(s_derived, e => word.EndsWith(e.Ending, StringComparison.Ordinal) && word.Length - e.Ending.Length + e.Replacement.Length >= 4);
            if (ending is null)
                break;
            word = string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
        }

        return word;
    }

    // "update" and "updating", "policy" and "policies", "migrate" and "migration" meet in one form.
    private static string Tail(string word)
    {
        if (word.Length > 3 && word[^1] == 'e')
            word = word[..^1];
        if (word.Length > 5 && word.EndsWith("at", StringComparison.Ordinal))
            word = word[..^2];
        if (word.Length > 4 && word[^1] == word[^2] && word[^1] is not ('s' or 'l' or 'o' or 'e'))
            word = word[..^1];
        return word.Length > 3 && word[^1] == 'y' ? word[..^1] + "i" : word;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(s_vowels);
}
