namespace StandupBot.Core.Text.Replies;

/// <summary>Hides what must never be cut: links, mentions, file names, inline code, quotations, asides in brackets.</summary>
internal static class Masking
{
    /// <summary>Stands for a hidden character. Not a letter, not punctuation, so that no rule sees a word or a boundary in it.</summary>
    internal const char Hidden = '\uE000';

    // Farther than this an opening sign is taken as a stray one; it also keeps the work in proportion to the text.
    private const int MaxSpan = 400;

    /// <summary>The text in the same length, with every protected stretch hidden.</summary>
    internal static string Mask(string text)
    {
        var masked = text.ToCharArray();
        for (var i = 0; i < text.Length;)
        {
            var end = Math.Max(EndOfPair(text, i), EndOfName(text, i));
            masked.AsSpan(i, end - i).Fill(Hidden);
            i = Math.Max(end, i + 1);
        }

        return new string(masked);
    }

    // The offset after what the sign at this place encloses, or the place itself.
    private static int EndOfPair(string text, int at)
    {
        var close = text[at] switch { '`' => '`', '"' => '"', '“' => '”', '«' => '»', '(' => ')', '<' => '>', '[' => ']', _ => '\0' };
        if (close == '\0' || at + 1 >= text.Length)
            return at;
        var window = text.AsSpan(at + 1, Math.Min(MaxSpan, text.Length - at - 1));
        var length = window.IndexOf(close);
        if (length < 0 || (text[at] != close && window[..length].Contains(text[at])) || (text[at] == '<' && char.IsWhiteSpace(window[0])))
            return at;
        var end = at + length + 2;
        if (text[at] != '[')
            return end;
        // Only a Markdown link hides its square brackets: "[x]" may be a check box, "[WIP]" a word.
        return end < text.Length && text[end] == '(' && EndOfPair(text, end) is var link && link > end ? link : at;
    }

    // The offset after the link, address or file name that begins here, or the place itself.
    private static int EndOfName(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]) || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && !"(<\"'*_,;".Contains(text[at - 1], StringComparison.Ordinal)))
            return at;
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end - at < MaxSpan)
            end++;
        var name = text.AsSpan(at, end - at).TrimEnd(".,;:!?)'\"*_>");
        return IsName(name) ? at + name.Length : at;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("http://") || name.StartsWith("https://") || name.StartsWith("ftp://") || name.StartsWith("www."))
            return true;
        var dot = name.LastIndexOf('.');
        var mail = name.IndexOf('@');
        if (dot <= 0 || (mail > 0 && dot > mail))
            return mail > 0 && dot > mail + 1;
        var ending = name[(dot + 1)..];
        return ending.Length is >= 2 and <= 4 && !ending.ContainsAnyExceptInRange('a', 'z') && name.IndexOfAny(",;") < 0;
    }
}
