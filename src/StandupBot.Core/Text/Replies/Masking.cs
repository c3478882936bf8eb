using System.Text.RegularExpressions;

namespace StandupBot.Core.Text.Replies;

/// <summary>Hides what must never be cut: links, mentions, inline code, quotations, asides in brackets.</summary>
internal static partial class Masking
{
    /// <summary>Stands for a hidden character. Not a letter, not punctuation, so that no rule sees a word or a boundary in it.</summary>
    internal const char Hidden = '\uE000';

    [GeneratedRegex(@"`[^`]*`|<[^<>\s][^<>]*>|\b(?:https?|ftp)://\S+|www\.\S+|\[[^\]]*\]\([^)]*\)|\([^()]*\)|""[^""]*""|“[^”]*”|«[^»]*»|\S+@\S+\.\S+|\b\S+\.[a-z]{2,4}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    /// <summary>The text in the same length, with every protected stretch hidden.</summary>
    internal static string Mask(string text) => Whole().Replace(text, m => new string(Hidden, m.Length));
}
