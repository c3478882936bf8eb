using System.Globalization;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>Shortens what somebody typed to one line of at most so many characters, with an ellipsis where something is missing.</summary>
public static class Clip
{
    public const string Ellipsis = "…";

    /// <param name="most">UTF-16 units, the ellipsis included; at least 3.</param>
    public static string Line(string? text, int most)
    {
        // What is far beyond the end need not be read, however much of the beginning is invisible.
        var reach = (most * 16) + 256;
        var whole = text is null || text.Length <= reach;
        var line = SafeText.Line(whole ? text : text![..reach]);
        if (line.Length <= (whole ? most : most - Ellipsis.Length))
            return line + (whole ? "" : Ellipsis);
        return Head(line, most - Ellipsis.Length).TrimEnd(' ', ',', ';', ':', '.', '-', '(') + Ellipsis;
    }

    /// <summary>Empty where not even one character fits: half a character is none.</summary>
    private static string Head(string line, int most)
    {
        var end = End(line, most);
        return char.IsHighSurrogate(line[end - 1]) ? line[..(end - 1)] : line[..end];
    }

    /// <summary>Where a text is cut so that at most so many characters stand before: after a word, else between two characters.</summary>
    /// <returns>Above 0 for any <paramref name="most"/> from 2 on, and never inside a character, whatever the text.</returns>
    public static int End(string text, int most)
    {
        if (text.Length <= most)
            return text.Length;
        var space = text.AsSpan(0, most + 1).LastIndexOfAny(" \n");
        return space > most / 2 ? space : BetweenCharacters(text, most);
    }

    private static int BetweenCharacters(string text, int most)
    {
        var end = 0;
        while (end < text.Length && StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= most)
            end += next;
        if (end > 0)
            return end;
        return most > 1 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
