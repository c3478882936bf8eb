using StandupBot.Core.Standups;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>Finds the heading with which a text begins, whatever it is dressed in: bold, quoted, with a colon, or a question with the answer behind it.</summary>
internal static class HeadingReader
{
    private const string Decoration = "*_~`#>•·-–—:.!?[]() \t\u00A0\u200B\u200D\uFE0F";
    private const int MaxHeading = 120;

    /// <param name="text">A line or a part of one, without its bullets.</param>
    /// <param name="titled">True if the line carries a number sign, so that fewer other signs are needed.</param>
    internal static Heading? Read(ReadOnlySpan<char> text, bool titled = false)
    {
        var start = SkipDecoration(text, 0);
        var bold = text[..start].ContainsAny('*', '_');
        for (var end = start; end <= text.Length && end - start <= MaxHeading; end++)
        {
            if (EndMark(text, end) is not { } mark)
                continue;
            if (Match(text[start..end], mark, titled || (bold && mark is Mark.Emphasis or Mark.End)) is { } found)
                return new Heading(found.Section, found.State, SkipTail(text, end, mark), mark is Mark.Colon or Mark.Question);
        }

        return null;
    }

    private enum Mark { Colon, Question, Dash, Emphasis, End }

    private static Mark? EndMark(ReadOnlySpan<char> text, int at)
    {
        if (at == text.Length)
            return Mark.End;
        return text[at] switch
        {
            ':' or '：' or ';' or '=' => Mark.Colon,
            '?' or '？' => Mark.Question,
            '–' or '—' => Mark.Dash,
            '-' when at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] is ' ' or '>' => Mark.Dash,
            '*' or '_' when at > 0 && text[at - 1] != ' ' => Mark.Emphasis,
            _ => null,
        };
    }

    private static (Section Section, ItemState? State)? Match(ReadOnlySpan<char> head, Mark mark, bool marked)
    {
        var phrase = Folding.Phrase(WithoutAside(head.ToString()));
        if (phrase.Length == 0)
            return null;
        if (phrase.Count(c => c == ' ') < HeadingLexicon.MaxWords && HeadingLexicon.Find(phrase, marked || mark is Mark.Colon or Mark.Question) is { } found)
            return found;
        var asked = mark == Mark.Question || marked || (mark is Mark.Colon or Mark.End && AsksOutright(phrase));
        return asked ? QuestionReader.Find(phrase) : null;
    }

    // Without a question mark only the wordings that nobody begins an answer with.
    private static bool AsksOutright(string phrase) =>
        phrase.StartsWith("what did ", StringComparison.Ordinal) || phrase.StartsWith("what will ", StringComparison.Ordinal)
        || phrase.StartsWith("what do i ", StringComparison.Ordinal) || phrase.StartsWith("what am i ", StringComparison.Ordinal) || phrase.StartsWith("where am i ", StringComparison.Ordinal)
        || phrase.StartsWith("anything blocking ", StringComparison.Ordinal) || phrase.StartsWith("who can i ", StringComparison.Ordinal);

    private static string WithoutAside(string head)
    {
        var open = head.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? head[..open] : head;
    }

    private static int SkipDecoration(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (Decoration.Contains(text[at], StringComparison.Ordinal) || IsPicture(text[at])))
            at++;
        return at < text.Length && text[at] == ':' ? at + 1 : at;
    }

    private static int SkipTail(ReadOnlySpan<char> text, int at, Mark mark)
    {
        while (at < text.Length && text[at] is '?' or ':' or '：' or '？' or '*' or '_' or ';' or '=' or '>' or ' ' or '\t' or '\u00A0' or '–' or '—')
            at++;
        // " - " belongs to the heading only where it ended it; "Blockers: -" answers with a dash.
        if (mark == Mark.Dash && at < text.Length && text[at] == '-')
            at++;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || (mark == Mark.Dash && text[at] == '>')))
            at++;
        return at;
    }

    private static bool IsPicture(char c) => char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;
}
