using System.Globalization;
using System.Text;

namespace StandupBot.Core.Commands;

/// <summary>Makes two spellings of one name equal: case, accents, width and blanks do not count.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in WellFormed(name).Normalize(NormalizationForm.FormKD))
            if (char.IsWhiteSpace(c))
                AddBlank(folded);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                folded.Append(Plain(char.ToLowerInvariant(c)));
        return folded.ToString().TrimEnd();
    }

    private static void AddBlank(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    /// <summary>Letters that Unicode does not take apart, though people leave the stroke out when they type.</summary>
    private static string Plain(char c) => c switch
    {
        'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'ł' => "l", 'đ' => "d", 'ð' => "d", 'þ' => "th", 'ı' => "i",
        '’' or '‘' or '`' => "'",
        _ => c.ToString(),
    };

    /// <summary>Half a surrogate pair cannot be normalised: it becomes the replacement character.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
