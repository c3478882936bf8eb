using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Linking;

/// <summary>What the words of a text weigh: rare words more than common ones, by the company's own goals.</summary>
internal sealed class TermWeights(IReadOnlyDictionary<string, int> documents, int count)
{
    private const double PartWeight = 0.35;

    internal static TermWeights Over(IEnumerable<string> texts)
    {
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var text in texts)
        {
            count++;
            foreach (var stem in Stems(text).Select(s => s.Stem).Distinct(StringComparer.Ordinal))
                documents[stem] = documents.GetValueOrDefault(stem) + 1;
        }

        return new TermWeights(documents, count);
    }

    internal static IEnumerable<(string Stem, Token Word)> Stems(string text) =>
        Tokenizer.Words(text).Where(w => w.Folded.Length > 1 && !StopWords.Contains(w.Folded)).Select(w => (Stemmer.Stem(w.Folded), w));

    internal void AddTo(TextVector vector, string text, double weight)
    {
        foreach (var (stem, word) in Stems(text))
        {
            var rarity = weight * Rarity(stem);
            vector.Add(stem, rarity);
            foreach (var part in Parts(word.Folded))
                vector.Add(part, rarity * PartWeight);
        }
    }

    internal double Rarity(string stem) => Math.Log(1 + ((count + 1.0) / (documents.GetValueOrDefault(stem) + 0.5)));

    private static IEnumerable<string> Parts(string word)
    {
        var framed = $"^{word}$";
        for (var i = 0; i + 4 <= framed.Length; i++)
            yield return string.Concat("~", framed.AsSpan(i, 4));
    }
}
