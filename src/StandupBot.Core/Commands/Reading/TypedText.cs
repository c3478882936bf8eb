using System.Globalization;
using System.Text;

namespace StandupBot.Core.Commands.Reading;

/// <summary>Keeps out of commands what nobody types: control characters, marks that turn the reading direction, halves of characters.</summary>
internal static class TypedText
{
    /// <summary>Longest text of an answer, as long as the longest message of any platform.</summary>
    public const int LongestAnswer = 40_000;

    public const int LongestCommand = 4_000;
    public const int LongestTitle = 200;

    /// <summary>The text without harmless invisible marks.</summary>
    public static string Clean(string text) => string.Concat(text.Where(c => c is not ('\u200B' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF')));

    /// <summary>A sentence that says why the text is refused; null when it is fine.</summary>
    public static string? Refusal(string text, int longest) =>
        text.Length > longest
            ? $"That is {Count(text.Length)} characters; a command takes {Count(longest)} at most. Please shorten it."
            : Invisible(text) is { } name
                ? $"The text holds {name}, which nobody can see. Please type it again instead of pasting it."
                : null;

    /// <summary>A sentence that refuses a title that is too long, with how long it is; null when it is fine.</summary>
    public static string? TooLong(string what, string text)
    {
        var length = new StringInfo(text).LengthInTextElements;
        return length > LongestTitle || text.Length > 2 * LongestTitle
            ? $"{what} is {Count(Math.Max(length, LongestTitle + 1))} characters long; {Count(LongestTitle)} is the most. Put the rest into the description."
            : null;
    }

    private static string? Invisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
                return $"a mark that turns the reading direction (U+{rune.Value:X4})";
            else if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'))
                return $"a control character (U+{rune.Value:X4})";
            else if (rune == Rune.ReplacementChar)
                return "half a character (U+FFFD)";
        return null;
    }

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
