using System.Text;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Commands;

/// <summary>Makes two spellings of one name equal: case, accents, strokes and blanks do not count.</summary>
internal static class NameFolding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Folding.Fold(name))
            if (!char.IsWhiteSpace(c))
                folded.Append(Plain(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        return folded.ToString().TrimEnd();
    }

    /// <summary>Letters that Unicode does not take apart, though people leave the stroke out when they type.</summary>
    private static string Plain(char c) => c switch
    {
        'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'ł' => "l", 'đ' or 'ð' => "d", 'þ' => "th", 'ı' => "i",
        _ => c.ToString(),
    };
}
