using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>Reads a typed command. Pure and total: whatever was typed, it returns one of the closed family and never throws.</summary>
public static class CommandParser
{
    /// <param name="name">"goals" or "standup", with or without slash, in any case.</param>
    /// <param name="arguments">The rest as typed.</param>
    public static ParsedCommand Parse(string name, string arguments, CommandContext context)
    {
        if (CommandText.NameOf(name) is not { } command)
            return Unknown(name);
        if (TypedText.Refusal(arguments, TypedText.LongestAnswer) is { } refusal)
            return new CommandProblem(refusal, null, $"/{command} help");
        var text = TypedText.Clean(arguments).Trim();
        var tokens = Tokenizer.Split(text);
        var (entry, length) = Verb(command, tokens);
        if (entry is null)
            return UnknownVerb(command, tokens);
        var isAnswer = entry is { Command: "standup", Verb: "answer" };
        if (!isAnswer && TypedText.Refusal(text, TypedText.LongestCommand) is { } tooLong)
            return new CommandProblem(tooLong, null, entry.FullExample);
        return entry.Read(new CommandInput(entry, tokens.From(length), AfterWords(text, length), context));
    }

    /// <summary>The verb; without one "/goals G12" shows the goal, and "/goals G12 60%" updates it.</summary>
    private static (CommandEntry? Entry, int Length) Verb(string command, IReadOnlyList<Token> tokens)
    {
        if (tokens.Count == 0)
            return (CommandCatalogue.Find(command, ""), 0);
        if (CommandCatalogue.Match(command, tokens) is var (entry, length))
            return (entry, length);
        return command == "goals" && GoalRef.IsHandle(tokens[0].Text)
            ? (CommandCatalogue.Find(command, tokens.Count == 1 ? "show" : "update"), 0)
            : (null, 0);
    }

    private static CommandProblem UnknownVerb(string command, IReadOnlyList<Token> tokens)
    {
        var word = tokens[0].Text;
        var nearest = CommandCatalogue.Nearest(command, word);
        if (nearest.Count == 0)
            return new CommandProblem($"/{command} does not know \"{Sentences.Echo(word)}\". {WhatElse(command)}", null, $"/{command} help");
        var meant = $"/{command} {nearest[0].Verb} {Words.Of(tokens.From(1))}".TrimEnd();
        return new CommandProblem(
            $"/{command} does not know \"{Sentences.Echo(word)}\". Did you mean {nearest[0].Verb}?", meant.Length <= 1000 ? meant : null, nearest[0].FullExample);
    }

    private static string WhatElse(string command) => command == "standup"
        ? "To answer in plain words: /standup answer and then the text. /standup help lists everything."
        : "/goals help lists everything.";

    private static CommandProblem Unknown(string name)
    {
        var word = Sentences.Echo(TypedText.Clean(name).Trim().TrimStart('/'));
        var nearest = EditDistance.Nearest(word.ToLowerInvariant(), ["goals", "standup"], one => one, 1);
        return new CommandProblem(
            $"There is no command \"{word}\"; there are /goals and /standup.", nearest.Count == 0 ? null : "/" + nearest[0], "/goals help");
    }

    /// <summary>The text after its first words, with its lines as they are.</summary>
    private static string AfterWords(string text, int words)
    {
        var at = 0;
        for (; words > 0; words--)
        {
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
        }
        return text[at..];
    }
}
