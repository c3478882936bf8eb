using System.Globalization;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Linking;

/// <summary>Reads the terms of a text: what it is about, at three depths.</summary>
internal static class TermReader
{
    private const int PartLength = 5;
    private const double PartWeight = 0.15;

    /// <summary>The content words with their stems; stop words and short numbers are left out.</summary>
    internal static IEnumerable<(string Stem, Token Word)> Stems(string text) =>
        Tokenizer.Words(text).Where(IsContent).Select(w => (Stemmer.Stem(w.Folded), w));

    internal static IEnumerable<Term> Read(string text)
    {
        string? previous = null;
        foreach (var word in Tokenizer.Words(text))
        {
            if (!IsContent(word))
            {
                previous = null;
                continue;
            }

            var stem = Stemmer.Stem(word.Folded);
            var telling = Commonness.Of(stem);
            yield return new Term(stem, telling, word);
            foreach (var part in Parts(word.Folded))
                yield return new Term(part, telling * PartWeight, word);
            var areas = Concepts.AreasOf(stem, previous).ToList();
            foreach (var area in areas)
                yield return new Term(string.Create(CultureInfo.InvariantCulture, $"#{area}"), 1 / Math.Sqrt(areas.Count), word);
            previous = stem;
        }
    }

    private static bool IsContent(Token word) =>
        word.Folded.Length > 1 && !StopWords.Contains(word.Folded) && !(char.IsAsciiDigit(word.Folded[0]) && word.Folded.Length < 5);

    // Parts see through what stems do not: "perf" and "performance", compounds, typing errors.
    private static IEnumerable<string> Parts(string word)
    {
        var framed = $"^{word}$";
        for (var i = 0; i + PartLength <= framed.Length; i++)
            yield return string.Concat("~", framed.AsSpan(i, PartLength));
    }
}
