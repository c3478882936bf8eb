namespace StandupBot.Core.Text.Words;

/// <summary>Finds the words of a text with their offsets. An apostrophe inside a word belongs to it ("don't" is one word).</summary>
public static class Tokenizer
{
    public static List<Token> Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOfWord(text, i);
            tokens.Add(new Token(Folding.Fold(text[i..end]), i, end - i));
            i = end;
        }

        return tokens;
    }

    private static int EndOfWord(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length)
        {
            var inner = text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);
            if (!inner && !char.IsLetterOrDigit(text[i]) && !IsCombining(text[i]))
                break;
            i++;
        }

        return i;
    }

    private static bool IsCombining(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
