namespace StandupBot.Core.Commands.Reading;

/// <summary>One word of a command, or what stood between quotes.</summary>
/// <param name="Raw">As typed, quotes included.</param>
internal readonly record struct Token(string Text, bool Quoted, string Raw)
{
    /// <summary>An unquoted word compares without regard to case; a quoted one is never a keyword.</summary>
    public bool Is(string word) => !Quoted && string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (Is(word))
                return true;
        return false;
    }
}
