using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Overlap;

/// <summary>How alike two short texts are by their stems and by the letters of their words, 0 to 1.</summary>
internal static class WordLikeness
{
    private const double LetterWeight = 0.6;

    internal static double Of(string a, string b) => ((1 - LetterWeight) * Cosine(Stems(a), Stems(b))) + (LetterWeight * Cosine(Letters(a), Letters(b)));

    private static Dictionary<string, double> Stems(string text)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (stem, _) in TermReader.Stems(text))
            vector[stem] = vector.GetValueOrDefault(stem) + Commonness.Of(stem);
        return vector;
    }

    private static Dictionary<string, double> Letters(string text)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Tokenizer.Words(text).Select(w => w.Folded).Where(w => !StopWords.Contains(w)))
        {
            var framed = $" {word} ";
            var weight = Commonness.Of(Stemmer.Stem(word));
            for (var length = 3; length <= 5; length++)
            {
                for (var i = 0; i + length <= framed.Length; i++)
                {
                    var part = framed.Substring(i, length);
                    vector[part] = vector.GetValueOrDefault(part) + weight;
                }
            }
        }

        return vector;
    }

    private static double Cosine(Dictionary<string, double> a, Dictionary<string, double> b)
    {
        var norms = Math.Sqrt(a.Values.Sum(w => w * w) * b.Values.Sum(w => w * w));
        return norms == 0 ? 0 : a.Sum(p => p.Value * b.GetValueOrDefault(p.Key)) / norms;
    }
}
