namespace StandupBot.Core.Commands.Forms;

/// <summary>What a filled-in form turned out to be.</summary>
public abstract record FormReading
{
    private FormReading() { }

    /// <summary>The command that would have been typed; permitted and carried out like one.</summary>
    public sealed record Command(ParsedCommand Parsed) : FormReading;

    /// <summary>What is wrong, by field: the form stays open.</summary>
    public sealed record Errors(IReadOnlyDictionary<string, string> ByField) : FormReading;
}
