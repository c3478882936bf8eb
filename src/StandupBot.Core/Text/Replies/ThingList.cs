using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>
/// Cuts an answer that only lists what was worked on, without any verb: "sourdough starter, shop window, oven door". Where most are single words
/// they stay together, since "bread, rolls, cake" may well be one piece of work.
/// </summary>
internal static class ThingList
{
    private const int MostWords = 5;

    /// <returns>The things, or null if the text is anything else.</returns>
    internal static IReadOnlyList<Clause>? Of(string text)
    {
        var masked = Masking.Mask(text);
        List<Clause> things = [];
        var single = 0;
        for (var start = 0; start <= masked.Length;)
        {
            var comma = masked.IndexOf(',', start);
            var end = comma < 0 ? masked.Length : comma;
            var words = Tokenizer.Words(masked[start..end]);
            // "bread, rolls and cake" is one list; "bread and rolls, oven door" are two things.
            if (!IsThing(masked[start..end], words) || (comma < 0 && words.Exists(w => w.Folded is "and" or "or")))
                return null;
            single += words.Count == 1 ? 1 : 0;
            while (char.IsWhiteSpace(masked[start]))
                start++;
            things.Add(new Clause(start, end));
            start = end + 1;
        }

        return things.Count > 1 && single * 2 <= things.Count ? things : null;
    }

    /// <summary>True for words that name a thing and do not lean on what stands before them.</summary>
    internal static bool IsThing(string text) => Tokenizer.Words(text) is { Count: > 1 } words && IsThing(text, words);

    private static bool IsThing(string text, List<Token> words) =>
        words.Count is > 0 and <= MostWords && text.AsSpan().IndexOfAny(".!?;:") < 0 && !StopWords.Contains(words[0].Folded)
        && !ClauseStart.Read(text).IsVerbal && !words[0].Folded.EndsWith("ly", StringComparison.Ordinal) && !words.Exists(w => w.Folded is "but" or "so" or "sorry" or "thanks") && !NothingToReport.IsNone(text);
}
