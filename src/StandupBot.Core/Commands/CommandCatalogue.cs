using StandupBot.Core.Commands.Reading;

namespace StandupBot.Core.Commands;

/// <summary>Every command there is, in the order of help. A new verb is one entry in <see cref="GoalsCatalogue"/> or <see cref="StandupCatalogue"/>.</summary>
public static class CommandCatalogue
{
    public static IReadOnlyList<CommandEntry> All { get; } = [.. GoalsCatalogue.Entries, .. StandupCatalogue.Entries];

    public static IEnumerable<CommandEntry> Of(string command) => All.Where(entry => entry.Command == command);

    /// <summary>The entry of a verb or one of its synonyms; null for an unknown one.</summary>
    public static CommandEntry? Find(string command, string verb) => Of(command).FirstOrDefault(entry =>
        string.Equals(entry.Verb, verb, StringComparison.OrdinalIgnoreCase) || entry.Synonyms.Contains(verb, StringComparer.OrdinalIgnoreCase));

    /// <summary>The verbs that may have been meant, nearest first; a synonym counts for its verb.</summary>
    public static IReadOnlyList<CommandEntry> Nearest(string command, string verb, int most = 1) =>
        [.. EditDistance.Nearest(
                verb.ToLowerInvariant(),
                Of(command).SelectMany(entry => entry.Synonyms.Prepend(entry.Verb).Where(s => s.Length > 0).Select(spelling => (entry, spelling))),
                pair => pair.spelling,
                int.MaxValue)
            .Select(pair => pair.entry).Distinct().Take(most)];

    /// <summary>The longest verb that the words begin with, and how many words it takes.</summary>
    internal static (CommandEntry Entry, int Length)? Match(string command, IReadOnlyList<Token> tokens)
    {
        for (var length = Math.Min(2, tokens.Count); length > 0; length--)
            if (!tokens.Take(length).Any(token => token.Quoted)
                && Find(command, string.Join(' ', tokens.Take(length).Select(token => token.Text))) is { } entry)
                return (entry, length);
        return null;
    }
}
