namespace StandupBot.Core.Commands.Reading;

/// <summary>What a verb's reader gets: the words after the verb.</summary>
/// <param name="Text">The same as typed, with its lines.</param>
internal sealed record CommandInput(CommandEntry Entry, IReadOnlyList<Token> Tokens, string Text, CommandContext Context)
{
    public bool IsEmpty => Tokens.Count == 0;

    public ClauseReader Clauses => new(Context);

    public NeedsForm Ask(string missing, params ReadOnlySpan<(string Field, string? Value)> given)
    {
        var values = new Dictionary<string, string>();
        foreach (var (field, value) in given)
            if (!string.IsNullOrEmpty(value))
                values[field] = value;
        return new(Entry.Command, Entry.Verb, values, $"{missing} For example: {Entry.FullExample}");
    }

    public CommandProblem Refuse(string message, string? nearest = null) => new(message, nearest, Entry.FullExample);

    /// <summary>A command of one word; anything after it is a slip that is better told than ignored.</summary>
    public ParsedCommand Alone(ParsedCommand command) =>
        IsEmpty ? command : Refuse($"/{Entry.Command} {Entry.Verb} takes nothing after it.", $"/{Entry.Command} {Entry.Verb}");
}

/// <summary>Reads the words after one verb.</summary>
internal delegate ParsedCommand CommandReader(CommandInput input);
