using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>
/// Cuts an answer that only lists what was worked on, without any verb: "sourdough starter, shop window, oven door". Single words stay together,
/// since "bread, rolls, cake" may well be one piece of work.
/// </summary>
internal static class ThingList
{
    private const int FewestThings = 3;
    private const int MostWords = 4;

    /// <returns>The things, or null if the text is anything else.</returns>
    internal static IReadOnlyList<Clause>? Of(string text)
    {
        var masked = Masking.Mask(text);
        List<Clause> things = [];
        for (var start = 0; start <= masked.Length;)
        {
            var comma = masked.IndexOf(',', start);
            var end = comma < 0 ? masked.Length : comma;
            if (!IsThing(masked[start..end]))
                return null;
            while (char.IsWhiteSpace(masked[start]))
                start++;
            things.Add(new Clause(start, end));
            start = end + 1;
        }

        return things.Count >= FewestThings ? things : null;
    }

    private static bool IsThing(string text)
    {
        var words = Tokenizer.Words(text);
        return words.Count is > 1 and <= MostWords && text.AsSpan().IndexOfAny(".!?;:") < 0 && words[0].Folded is not ("and" or "or" or "then")
            && !ClauseStart.Read(text).IsVerbal && !words.Exists(w => StopWords.Contains(w.Folded));
    }
}
