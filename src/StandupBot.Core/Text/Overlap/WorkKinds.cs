using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Overlap;

/// <summary>
/// Tells apart works about one thing: to write it up, to show how it is used, to test it and to take it back are other works than to make it,
/// however alike the rest of the words is.
/// </summary>
internal static class WorkKinds
{
    private static readonly FrozenDictionary<string, int> s_kinds = Build(
        "doc docs document documented docstring readme typo typos spelling wording",
        "example examples demo sample gallery",
        "test tests testing fuzzer coverage benchmark",
        "revert reverts");

    /// <summary>True if one of the texts says a kind of work that the other does not.</summary>
    internal static bool Differ(string a, string b) => !Of(a).SetEquals(Of(b));

    private static HashSet<int> Of(string text)
    {
        HashSet<int> kinds = [];
        foreach (var word in Tokenizer.Words(text))
        {
            if (s_kinds.TryGetValue(Stemmer.Stem(word.Folded), out var kind))
                kinds.Add(kind);
        }

        return kinds;
    }

    private static FrozenDictionary<string, int> Build(params string[] kinds) =>
        kinds.SelectMany((words, kind) => words.Split(' ').Select(w => (Stem: Stemmer.Stem(w), Kind: kind)))
            .DistinctBy(w => w.Stem, StringComparer.Ordinal).ToFrozenDictionary(w => w.Stem, w => w.Kind, StringComparer.Ordinal);
}
