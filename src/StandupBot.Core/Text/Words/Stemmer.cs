using System.Buffers;

namespace StandupBot.Core.Text.Words;

/// <summary>
/// Brings the forms of an English word to one stem ("returns", "returned", "returning" to "return"). Light on purpose: it takes
/// plural, tense and the commonest noun endings, and leaves short words and other languages as they are.
/// </summary>
public static class Stemmer
{
    private static readonly (string Ending, string Replacement)[] s_derived =
    [
        ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ousness", "ous"), ("ability", "able"), ("ibility", "ible"),
        ("ation", "ate"), ("ition", "it"), ("ments", ""), ("ment", ""), ("ness", ""), ("ise", "ize"), ("ical", "ic"), ("ally", "al"), ("ance", ""), ("ence", ""), ("sion", "s"), ("tion", "t"), ("ity", ""), ("ful", ""), ("able", ""), ("ible", ""), ("ly", ""), ("ive", ""), ("or", ""), ("er", ""),
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
        foreach (var (ending, replacement) in s_derived)
        {
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), replacement);
        }

        return word;
    }

    // "update", "updat" and "policy", "polici" meet in one form.
    private static string Tail(string word)
    {
        if (word.Length > 4 && word.EndsWith("ate", StringComparison.Ordinal))
            word = word[..^1];
        if (word.Length > 3 && word[^1] == 'e')
            return word[..^1];
        return word.Length > 3 && word[^1] == 'y' ? word[..^1] + "i" : word;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.ContainsAny(s_vowels);
}
