using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>One verb: everything that help, nearest match, the docs table and the parser know of it.</summary>
public sealed record CommandEntry
{
    internal CommandEntry(CommandReader read) => Read = read;

    /// <summary>"goals" or "standup".</summary>
    public required string Command { get; init; }

    /// <summary>One or two words; empty for the command alone.</summary>
    public required string Verb { get; init; }

    /// <summary>Other words that people use for it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>Under which heading help lists it.</summary>
    public required string Group { get; init; }

    /// <summary>What comes after the verb: &lt;needed&gt;, [optional].</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Arguments that work.</summary>
    public string Example { get; init; } = "";

    /// <summary>What it does, in one sentence.</summary>
    public required string Sentence { get; init; }

    internal CommandReader Read { get; }

    public string Usage => $"/{Command} {Verb} {Arguments}".TrimEnd().Replace("  ", " ", StringComparison.Ordinal);

    public string FullExample => $"/{Command} {Verb} {Example}".TrimEnd().Replace("  ", " ", StringComparison.Ordinal);
}
