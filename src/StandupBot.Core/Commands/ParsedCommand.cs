namespace StandupBot.Core.Commands;

/// <summary>
/// What a typed command turned out to be: a goals command, a stand-up command, a form to open, or a problem to tell.
/// A closed family; reading never throws, whatever was typed.
/// </summary>
public abstract record ParsedCommand
{
    private protected ParsedCommand() { }
}

/// <summary>Something is missing: open the verb's form with what is there, or say <see cref="Missing"/> where none can be opened.</summary>
/// <param name="Command">"goals" or "standup".</param>
/// <param name="Verb">The verb of the catalogue, such as "add".</param>
/// <param name="Given">What was typed already, by field of the form (see <see cref="FormFields"/>).</param>
/// <param name="Missing">One sentence that says what is missing and how to type it.</param>
public sealed record NeedsForm(string Command, string Verb, IReadOnlyDictionary<string, string> Given, string Missing) : ParsedCommand
{
    /// <summary>The id of the form to open, such as "goals.add".</summary>
    public string FormId => FormFields.IdOf(Command, Verb);
}

/// <summary>The text cannot be a command as it stands.</summary>
/// <param name="Message">One or two sentences that say what is wrong and what to type instead.</param>
/// <param name="Nearest">A whole command that was probably meant, ready to run, such as "/goals update G12 60%"; null if none is near.</param>
/// <param name="Example">A whole command that works.</param>
public sealed record CommandProblem(string Message, string? Nearest, string Example) : ParsedCommand;
