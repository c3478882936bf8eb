using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Digests.Prefaces;

/// <summary>
/// Lets through what a model wrote only if it is short, plain and about the facts: no number, handle or name that they do not hold, no address,
/// no markup. Whether it sums them up well nobody can check, which is why the reader is told who wrote it.
/// </summary>
public static partial class PrefaceCheck
{
    public const int Longest = 280;
    private const int MostSentences = 2;

    private static readonly SearchValues<char> s_markup = SearchValues.Create("*_~`<>[]{}|\\#@^=\"");

    private static readonly string[] s_numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    // Words that a summary begins with; any other capital letter belongs to a name, and then the facts must have it.
    private static readonly FrozenSet<string> s_openers = (
        "answers attention clear decision decisions everyone goal goals good overall owner ownership progress roadblock roadblocks signal signals stalled steady strong team teams work "
        + "alignment meanwhile otherwise however nothing nobody").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{N}_]+(?:[.,'’/-][\p{L}\p{N}_]+)*%?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();

    // Not the digits of a handle: G12 does not make twelve of anything.
    [GeneratedRegex(@"(?<![\p{L}\p{N}_])\d+(?:[.,]\d+)*(?!\p{L})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[.!?]+(?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Ends();

    // "www.", "https:" and whatever a chat would turn into an address by itself: a point with letters right behind it.
    [GeneratedRegex(@"://|\bwww\b|\b(?:https?|mailto|tel):|[\p{L}\p{N}]\.\p{L}{2,}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    /// <returns>The text as it may stand in a message, or null.</returns>
    public static string? Passed(string? said, PrefaceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var text = said?.Trim() ?? "";
        // What would have to be cleaned was not plain; nothing is mended here.
        if (text.Length is 0 or > Longest || SafeText.Line(text) != text || text.AsSpan().ContainsAny(s_markup) || Address().IsMatch(text))
            return null;
        var told = string.Join('\n', facts.Lines);
        return Sentences(text) <= MostSentences && HoldNumbers(text, told) && HoldNames(text, told) ? text : null;
    }

    private static int Sentences(string text) => Ends().Count(text) + (text[^1] is '.' or '!' or '?' ? 0 : 1);

    private static bool HoldNumbers(string text, string told)
    {
        var known = Numbers().Matches(told).Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        return Numbers().Matches(text).All(n => known.Contains(n.Value))
            && Tokenizer.Words(text).Select(w => Array.IndexOf(s_numbers, w.Folded)).All(n => n < 2 || known.Contains(FormattableString.Invariant($"{n}")));
    }

    // A handle is a word with a digit in it: it must stand in the facts as it is, and so must a name.
    private static bool HoldNames(string text, string told)
    {
        var known = Words().Matches(told).Select(w => w.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Words().Matches(text).All(w => known.Contains(w.Value) || known.Contains(Owner(w.Value)) || !IsName(w, text));
    }

    private static string Owner(string word) => word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsName(Match word, string text)
    {
        if ((word.Value.Any(char.IsDigit) && word.Value.Any(char.IsLetter)) || word.Value.Skip(1).Any(char.IsUpper))
            return true;
        return char.IsUpper(word.Value[0]) && !(Begins(word, text) && IsCommon(Folding.Fold(word.Value)));
    }

    private static bool Begins(Match word, string text) => word.Index == 0 || text[..word.Index].TrimEnd() is [.., '.' or '!' or '?'];

    private static bool IsCommon(string word) =>
        s_openers.Contains(word) || s_numbers.Contains(word, StringComparer.Ordinal) || StopWords.Contains(word);
}
