using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>A command inside a line of chat: "/goals add x", "@StandupBot goals add x", "goals add x".</summary>
/// <param name="Name">"goals" or "standup".</param>
public sealed record CommandText(string Name, string Arguments)
{
    /// <summary>
    /// The command, or null when the text is not one. Without a slash the words after the name must be a verb
    /// or a goal: "goals are all on track" is an answer, not a command.
    /// </summary>
    /// <param name="addressed">True when the platform knows that the text speaks to the bot: then an unknown verb is answered with help.</param>
    public static CommandText? Find(string text, bool addressed = false)
    {
        var rest = WithoutMention(TypedText.Clean(text).TrimStart());
        addressed |= rest.StartsWith('/');
        var line = rest.TrimStart('/');
        var end = line.AsSpan().IndexOfAny(" \t\r\n");
        var word = end < 0 ? line : line[..end];
        var arguments = end < 0 ? "" : line[end..].Trim();
        if (addressed && word.TrimEnd('?', '!').Equals("help", StringComparison.OrdinalIgnoreCase))
            return new CommandText("goals", "help " + arguments);
        return NameOf(word) is { } name && (addressed || IsCommandLike(name, arguments)) ? new CommandText(name, arguments) : null;
    }

    /// <summary>"goals" or "standup" for each way in which people write them; null for anything else.</summary>
    internal static string? NameOf(string word) => word.Trim().TrimStart('/').ToLowerInvariant() switch
    {
        "goals" or "goal" => "goals",
        "standup" or "stand-up" or "standups" => "standup",
        _ => null,
    };

    private static bool IsCommandLike(string name, string arguments)
    {
        var tokens = Tokenizer.Split(arguments.Length > TypedText.LongestCommand ? arguments[..TypedText.LongestCommand] : arguments);
        return tokens.Count == 0 || CommandCatalogue.Match(name, tokens) is not null || (name == "goals" && GoalRef.IsHandle(tokens[0].Text));
    }

    /// <summary>Takes "&lt;@U123&gt;", "&lt;at&gt;Bot&lt;/at&gt;" or "@Bot" off the front. Whose mention it is only the platform knows.</summary>
    private static string WithoutMention(string text)
    {
        var close = text switch
        {
            _ when text.StartsWith("<at>", StringComparison.OrdinalIgnoreCase) => "</at>",
            _ when text.StartsWith("<@", StringComparison.Ordinal) => ">",
            _ when text.StartsWith('@') => " ",
            _ => null,
        };
        var end = close is null ? -1 : text.IndexOf(close, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? text : text[(end + close!.Length)..].TrimStart(' ', ',', ':', '\t', '\u00A0');
    }
}
