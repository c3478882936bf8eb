using StandupBot.Core.Text.Linking;

namespace StandupBot.Core.Text.Overlap;

/// <summary>Says how likely two items are the same work in other words: the candidates of signal S11. The two people decide.</summary>
public static class SameWork
{
    /// <summary>Below this many content words on a side, similar wording proves nothing.</summary>
    public const int MinContentWords = 5;

    /// <summary>1 for the same ticket or address, else the likeness of the words, 0 to 1.</summary>
    public static double Similarity(string a, string b)
    {
        if (SharesReference(a, b))
            return 1;
        return WordLikeness.Of(a, b);
    }

    /// <summary>True if the pair is worth asking about: a shared reference, or enough words on both sides and a likeness over the threshold.</summary>
    public static bool IsCandidate(string a, string b, double threshold) =>
        SharesReference(a, b) || (ContentWords(a) >= MinContentWords && ContentWords(b) >= MinContentWords && WordLikeness.Of(a, b) >= threshold);

    /// <summary>True if both name the same ticket or address.</summary>
    public static bool SharesReference(string a, string b) => References.In(a).Intersect(References.In(b), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Different words of the text that say what it is about.</summary>
    public static int ContentWords(string text) => TermReader.Stems(text).Select(s => s.Stem).Distinct(StringComparer.Ordinal).Count();
}
