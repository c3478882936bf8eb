namespace StandupBot.Slack.BlockKit;

/// <summary>Brings text within a limit: shortened where the whole stands elsewhere, in pieces where nothing may be lost.</summary>
internal static class Cut
{
    private const string More = "...";

    /// <summary>At most so many characters, with "..." where something was left out; never half a character.</summary>
    internal static string At(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        return longest > More.Length ? string.Concat(text.AsSpan(0, Whole(text, longest - More.Length)), More) : text[..Whole(text, longest)];
    }

    /// <summary>All of the text in pieces of at most so many characters, parted at a line or a blank where there is one.</summary>
    internal static IEnumerable<string> Pieces(string text, int longest)
    {
        while (text.Length > longest)
        {
            var end = Break(text, longest);
            yield return text[..end];
            text = text[end..];
        }

        if (text.Length > 0)
            yield return text;
    }

    /// <summary>After the last line break or blank in the second half, else wherever the limit is.</summary>
    private static int Break(string text, int longest)
    {
        var window = text.AsSpan(0, longest);
        var at = window.LastIndexOf('\n');
        if (at < longest / 2)
            at = window.LastIndexOf(' ');
        return at < longest / 2 ? Whole(text, longest) : at + 1;
    }

    private static int Whole(string text, int end) => end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}
