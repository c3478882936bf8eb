namespace StandupBot.Core.Commands.Reading;

/// <summary>Takes references and free text from a row of words.</summary>
internal static class Words
{
    private const int LongestName = 12;

    /// <summary>The words as one line; quotes around all of it are dropped, quotes inside stay.</summary>
    public static string Of(IReadOnlyList<Token> tokens) =>
        tokens.Count == 1 ? tokens[0].Text : string.Join(' ', tokens.Select(token => token.Raw));

    /// <summary>The same, or null for nothing.</summary>
    public static string? OrNull(IReadOnlyList<Token> tokens) => Of(tokens) is { Length: > 0 } text ? text : null;

    public static IReadOnlyList<Token> From(this IReadOnlyList<Token> tokens, int start) => [.. tokens.Skip(start)];

    /// <summary>How many words at the start name a goal: a handle, a quotation, the longest title that is known; 0 for none.</summary>
    public static int GoalLength(IReadOnlyList<Token> tokens, CommandContext context)
    {
        if (tokens.Count == 0)
            return 0;
        if (tokens[0].Quoted || GoalRef.IsHandle(tokens[0].Text))
            return 1;
        return LongestRun(tokens, text => context.Resolver.Goal(new GoalRef(text)) is not Resolution<NamedGoal>.Unknown);
    }

    /// <summary>How many words at the start name a person or a team: the longest name that is known, else one.</summary>
    public static int WhoLength(IReadOnlyList<Token> tokens, CommandContext context) =>
        tokens.Count == 0 ? 0 : tokens[0].Quoted ? 1 : Math.Max(1, LongestRun(tokens, context.Resolver.IsName));

    public static int LongestRun(IReadOnlyList<Token> tokens, Func<string, bool> known)
    {
        for (var length = Math.Min(tokens.Count, LongestName); length > 0; length--)
            if (known(string.Join(' ', tokens.Take(length).Select(token => token.Text))))
                return length;
        return 0;
    }
}
