using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>
/// What somebody typed, made fit to stand in a message of ours: no control, bidirectional or invisible characters, nothing that notifies
/// a channel. Every visible word is kept (behaviour 42).
/// </summary>
public static partial class SafeText
{
    /// <summary>More marks than this on one letter are ornament that runs over the lines around it.</summary>
    private const int MarksOnALetter = 4;

    [GeneratedRegex(@"<!(?<who>[A-Za-z]+)[^>]{0,80}>|(?<!\w)@(?<who>channel|here|everyone|group|all)\b|</?at>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Calls();

    /// <summary>On one line: every run of white space is one blank.</summary>
    public static string Line(string? text) => Clean(text, keepLines: false);

    /// <summary>Line breaks stay; no more than one empty line in a row.</summary>
    public static string Lines(string? text) => Clean(text, keepLines: true);

    private static string Clean(string? text, bool keepLines)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        StringBuilder clean = new(text.Length);
        int breaks = 0, marks = 0;
        var blank = false;
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (IsBlank(rune))
            {
                blank = true;
                breaks += rune.Value == '\n' ? 1 : 0;
                continue;
            }

            marks = IsMark(rune) ? marks + 1 : 0;
            if (IsInvisible(rune) || marks > MarksOnALetter)
                continue;
            if (blank && clean.Length > 0)
                clean.Append(keepLines && breaks > 0 ? new string('\n', Math.Min(breaks, 2)) : " ");
            (blank, breaks) = (false, 0);
            Append(clean, rune);
        }

        return Quiet(Joined(clean.ToString())).Trim();
    }

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>Again until nothing changes: a call may come together only when another one inside it is gone.</summary>
    private static string Quiet(string text)
    {
        for (var quiet = text; ; text = quiet)
        {
            quiet = Calls().Replace(text, call => call.Groups["who"].Value);
            if (quiet.Length == text.Length)
                return quiet;
        }
    }

    /// <summary>Joiners hold emoji and some scripts together; anywhere else they only hide.</summary>
    private static string Joined(string text)
    {
        if (!text.Any(IsJoiner))
            return text;
        StringBuilder kept = new(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!IsJoiner(text[i]) || (i > 0 && i + 1 < text.Length && text[i - 1] > '\u007f' && text[i + 1] > '\u007f' && !IsJoiner(text[i - 1])))
                kept.Append(text[i]);
        return kept.ToString();
    }

    private static bool IsJoiner(char c) => c is '\u200c' or '\u200d';

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsBlank(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune.Value is 0x2800 or 0x3164 or 0xFFA0 or 0x115F or 0x1160;

    private static bool IsInvisible(Rune rune) =>
        rune == Rune.ReplacementChar
        || (rune.Value is not (0x200C or 0x200D)
            && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);
}
