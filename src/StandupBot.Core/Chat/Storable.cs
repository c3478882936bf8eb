using System.Security.Cryptography;
using System.Text;

namespace StandupBot.Core.Chat;

/// <summary>
/// Makes what was heard fit for every database: a null character and half a surrogate pair become U+FFFD, which is shown as what it is, a
/// character that is none; a key that is too long to be indexed becomes its hash. Everything else stays as it was.
/// </summary>
public static class Storable
{
    /// <summary>Longest key of an event, in characters.</summary>
    public const int KeyLength = 120;

    public static Inbound Of(Inbound inbound)
    {
        var keyed = inbound with { EventKey = Key(inbound.EventKey) };
        return keyed switch
        {
            Inbound.Text text => text with { Body = Text(text.Body) },
            Inbound.Command command => command with { Arguments = Text(command.Arguments) },
            Inbound.Submission form => form with
            {
                Values = form.Values.ToDictionary(v => v.Key, v => (IReadOnlyList<string>)[.. v.Value.Select(Text)], StringComparer.Ordinal),
            },
            _ => keyed,
        };
    }

    public static string Text(string text) => IsSound(text) ? text : Mended(text);

    private static string Key(string key) =>
        key.Length <= KeyLength ? Text(key) : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static bool IsSound(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || (char.IsSurrogate(text[i]) && !IsPair(text, i)))
                return false;
            if (char.IsHighSurrogate(text[i]))
                i++;
        }

        return true;
    }

    /// <summary>The runes of a text give U+FFFD for whatever is no whole character.</summary>
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            mended.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        return mended.ToString();
    }

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
