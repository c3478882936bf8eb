namespace StandupBot.Core.Commands.Reading;

/// <summary>
/// Splits a command into words. Double quotes of any kind keep words together when they stand around whole words;
/// a lone quote, and an apostrophe anywhere, is a character like any other.
/// </summary>
internal static class Tokenizer
{
    private const string Opening = "\"“„‟«»”";
    private const string Closing = "\"”“‟»«";

    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
            if (char.IsWhiteSpace(text[at]))
                at++;
            else
                tokens.Add(Next(text, ref at));
        return tokens;
    }

    private static Token Next(string text, ref int at)
    {
        var start = at;
        if (Opening.Contains(text[at]) && ClosingQuote(text, at + 1) is int close)
        {
            at = close + 1;
            return new(text[(start + 1)..close].Trim(), Quoted: true, text[start..at]);
        }
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return new(text[start..at], Quoted: false, text[start..at]);
    }

    /// <summary>The nearest quote that a blank or the end follows: a quote inside a word closes nothing.</summary>
    private static int? ClosingQuote(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
            if (Closing.Contains(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
                return i;
        return null;
    }
}
