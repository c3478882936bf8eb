using System.Globalization;
using System.Text;

namespace StandupBot.Core.Text.Words;

/// <summary>Brings a text to the one form in which words are compared: lower case, no accents, straight apostrophes.</summary>
public static class Folding
{
    /// <summary>The folded text. Its length may differ from the original: never use it for offsets.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant().Replace('`', '\'');
        var decomposed = Sound(text).Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(c switch { '’' or '‘' or '`' or '´' => '\'', 'ß' => 's', _ => char.ToLowerInvariant(c) });
        }

        return folded.ToString();
    }

    /// <summary>Letters and digits of the folded text, one blank between words; slashes, ampersands and plus signs stay as words.</summary>
    public static string Phrase(string text)
    {
        var folded = Fold(text);
        var phrase = new StringBuilder(folded.Length);
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
                phrase.Append(c);
            else if (c is '/' or '&' or '+')
                phrase.Append(' ').Append(c).Append(' ');
            else if (c != '\'')
                phrase.Append(' ');
        }

        return string.Join(' ', phrase.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // A lone surrogate cannot be normalised; chat clients do send them when they cut an emoji in two.
    private static string Sound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            var cleaned = text.ToCharArray();
            cleaned[i] = ' ';
            return Sound(new string(cleaned));
        }

        return text;
    }
}
