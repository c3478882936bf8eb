namespace StandupBot.Core.Text.Replies;

/// <summary>Measures the signs that people put before a line; each answers its length, or 0.</summary>
internal static class LineSigns
{
    internal static int Quote(string text, int at, int end)
    {
        if (text[at] != '>')
            return text.AsSpan(at, end - at).StartsWith("&gt;", StringComparison.Ordinal) ? 4 : 0;
        return 1;
    }

    internal static int Title(string text, int at, int end)
    {
        var length = 0;
        while (at + length < end && text[at + length] == '#')
            length++;
        return length is > 0 and <= 6 && (at + length == end || char.IsWhiteSpace(text[at + length])) ? length : 0;
    }

    internal static int Bullet(string text, int at, int end)
    {
        var c = text[at];
        if ("•◦▪‣●○■□➤➔→⁃".Contains(c, StringComparison.Ordinal))
            return 1;
        var last = at + 1 == end;
        if (c is '*' or '-' or '+' or '–' or '—' or '·')
            return Dash(text, at, end, last);
        if (!char.IsAsciiDigit(c) && c != '(')
            return 0;
        return Number(text, at, end);
    }

    /// <summary>"[ ]", "[x]" and the chat's own ":white_check_mark:" are check boxes.</summary>
    internal static int Box(string text, int at, int end, out bool ticked)
    {
        var rest = text.AsSpan(at, end - at);
        ticked = rest.StartsWith("[x]", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("☑", StringComparison.Ordinal)
            || rest.StartsWith("✅", StringComparison.Ordinal) || rest.StartsWith("✔", StringComparison.Ordinal);
        if (rest.StartsWith("[ ]", StringComparison.Ordinal) || rest.StartsWith("[x]", StringComparison.OrdinalIgnoreCase))
            return 3;
        if (ticked || rest.StartsWith("☐", StringComparison.Ordinal))
            return 1;
        const string slack = ":white_check_mark:";
        ticked = rest.StartsWith(slack, StringComparison.Ordinal);
        return ticked ? slack.Length : 0;
    }

    // "-fixed" is a bullet too, "-5%" and "--flag" are not; "**" opens bold type.
    private static int Dash(string text, int at, int end, bool last)
    {
        if (last || char.IsWhiteSpace(text[at + 1]))
            return 1;
        if (IsRule(text, at, end))
            return end - at;
        return text[at] is '-' or '–' or '—' && char.IsLetter(text[at + 1]) ? 1 : 0;
    }

    private static bool IsRule(string text, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (text[i] != text[at] && text[i] != ' ')
                return false;
        }

        return end - at >= 3;
    }

    private static int Number(string text, int at, int end)
    {
        var i = text[at] == '(' ? at + 1 : at;
        var digits = i;
        while (i < end && char.IsAsciiDigit(text[i]))
            i++;
        if (i == digits || i - digits > 2 || i >= end || text[i] is not ('.' or ')'))
            return 0;
        return i + 1 < end && char.IsWhiteSpace(text[i + 1]) ? i + 1 - at : 0;
    }
}
