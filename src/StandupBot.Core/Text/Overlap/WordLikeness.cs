using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Overlap;

/// <summary>How alike two short texts are by their stems and by the letters of their words, 0 to 1.</summary>
internal static class WordLikeness
{
    private const int PartLength = 3;
    private const double StemWeight = 3;
    private const double StopWeight = 0.3;
    private const double NameWeight = 2;
    private const double CoverWeight = 0.5;
    private const double PhraseWeight = 0.7;
    private const double OtherKind = 0.2;

    internal static double Of(string a, string b)
    {
        var (left, right) = (Read(a), Read(b));
        var norms = Math.Sqrt(left.Values.Sum(w => w * w) * right.Values.Sum(w => w * w));
        if (norms == 0)
            return 0;
        var cosine = left.Sum(p => p.Value * right.GetValueOrDefault(p.Key)) / norms;
        // A title and a long entry about the same work differ in length: how much of the shorter is in the longer counts too.
        var cover = left.Sum(p => Math.Min(p.Value, right.GetValueOrDefault(p.Key))) / Math.Min(left.Values.Sum(), right.Values.Sum());
        var other = WorkKinds.Differ(a, b) ? OtherKind : 0;
        return Math.Clamp(((cosine + (CoverWeight * cover)) / (1 + CoverWeight)) - other, 0, 1);
    }

    private static Dictionary<string, double> Read(string text)
    {
        var vector = new Dictionary<string, double>(StringComparer.Ordinal);
        string? previous = null;
        foreach (var word in Tokenizer.Words(text))
        {
            var stem = Stemmer.Stem(word.Folded);
            var isStop = StopWords.Contains(word.Folded);
            var weight = Math.Sqrt(Commonness.Of(stem)) * (isStop ? StopWeight : 1) * (IsName(text, word) ? NameWeight : 1);
            if (!isStop)
            {
                Add(vector, "=" + stem, weight * StemWeight);
                if (previous is not null)
                    vector[$"{previous}+{stem}"] = PhraseWeight;
                previous = stem;
            }

            var framed = $" {word.Folded} ";
            for (var i = 0; i + PartLength <= framed.Length; i++)
                Add(vector, framed.Substring(i, PartLength), weight);
        }

        // A word said twice does not count twice.
        foreach (var key in vector.Keys)
            vector[key] = Math.Sqrt(vector[key]);
        return vector;
    }

    private static void Add(Dictionary<string, double> vector, string key, double weight) => vector[key] = vector.GetValueOrDefault(key) + weight;

    // Product names, numbers and identifiers tell works apart better than any other word.
    private static bool IsName(string text, Token word)
    {
        var typed = text.AsSpan(word.Start, word.Length);
        return typed[1..].ContainsAnyInRange('A', 'Z') || typed.ContainsAnyInRange('0', '9')
            || (word.Start > 0 && "._`-/".Contains(text[word.Start - 1], StringComparison.Ordinal))
            || (word.End < text.Length - 1 && "_`(/".Contains(text[word.End], StringComparison.Ordinal));
    }
}
