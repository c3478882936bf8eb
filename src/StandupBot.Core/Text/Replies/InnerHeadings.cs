namespace StandupBot.Core.Text.Replies;

/// <summary>Finds the headings in the middle of a line: "Y: fixed the login T: payments B: none".</summary>
internal static class InnerHeadings
{
    /// <summary>The offsets at which a heading begins, with the heading.</summary>
    /// <param name="headed">True if the line began with a heading, so that the next may follow without punctuation.</param>
    /// <param name="answers">True if the line stands under a heading: a whole question in it is the next one, its line break lost.</param>
    internal static List<(int At, Heading Heading)> Find(string text, bool headed, bool answers)
    {
        var found = new List<(int, Heading)>();
        var masked = Masking.Mask(text);
        if (masked.AsSpan().IndexOfAny(':', '?', '：') < 0)
            return found;
        for (var i = 1; i < masked.Length; i++)
        {
            if (!Begins(masked, i, headed || answers) || HeadingReader.Read(masked.AsSpan(i)) is not { Signed: true } heading)
                continue;
            if (!Begins(masked, i, headed) && !IsQuestion(masked.AsSpan(i, heading.Length)))
                continue;
            found.Add((i, heading));
            i += heading.Length - 1;
        }

        return found;
    }

    private static bool IsQuestion(ReadOnlySpan<char> heading) => heading.TrimEnd().EndsWith('?') && heading.Count(' ') > 2;

    private static bool Begins(string text, int at, bool headed)
    {
        if (!char.IsLetter(text[at]) || !char.IsWhiteSpace(text[at - 1]))
            return text[at] == '*' && headed;
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && (before[^1] is '.' or ';' or '|' or ',' or '!' or '?' or '/' or '\u2013' or '\u2014' or '-' || (headed && char.IsUpper(text[at]))
            || text.AsSpan(before.Length, at - before.Length).IndexOfAny('\r', '\n') >= 0);
    }
}
