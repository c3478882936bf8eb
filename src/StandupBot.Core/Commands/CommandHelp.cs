using System.Text;
using StandupBot.Core.Chat;

namespace StandupBot.Core.Commands;

/// <summary>Help texts, made from the catalogue alone.</summary>
public static class CommandHelp
{
    /// <summary>All verbs of a command, grouped, one line each.</summary>
    /// <param name="command">"goals" or "standup".</param>
    public static Message For(string command)
    {
        var blocks = new List<Block> { new Block.Heading($"What /{command} can do") };
        foreach (var group in CommandCatalogue.Of(command).GroupBy(entry => entry.Group))
        {
            blocks.Add(new Block.Paragraph(RichText.Strong(group.Key)));
            blocks.Add(new Block.Bullets([.. group.Select(Line)]));
        }
        blocks.Add(new Block.Context(command == "goals"
            ? "A goal goes by its handle (G12) or the start of its name. Quotes keep words together. One verb explained: /goals help add. Stand-ups: /standup help"
            : "You can also just answer the bot's message in plain words. One verb explained: /standup help away. Goals: /goals help"));
        return new Message($"What /{command} can do: {string.Join(", ", Verbs(command))}.", blocks);
    }

    /// <summary>One verb explained; an unknown one is answered with the nearest, else with the whole list.</summary>
    public static Message For(string command, string? verb)
    {
        var word = verb?.Trim().TrimStart('/') ?? "";
        if (word.Length == 0 || CommandText.NameOf(word) == command)
            return For(command);
        if (CommandText.NameOf(word) is { } other)
            return For(other);
        if (CommandCatalogue.Find(command, word) is { } entry)
            return Explain(entry);
        return CommandCatalogue.Nearest(command, word) is [var nearest, ..] ? Explain(nearest) : For(command);
    }

    /// <summary>The commands as a table in Markdown, for the documentation.</summary>
    public static string Table()
    {
        var table = new StringBuilder("| command | does | example |\n|---|---|---|\n");
        foreach (var entry in CommandCatalogue.All)
            table.Append("| `").Append(entry.Usage.Replace("|", "\\|", StringComparison.Ordinal)).Append("` | ").Append(entry.Sentence)
                .Append(" | `").Append(entry.FullExample).Append("` |\n");
        return table.ToString();
    }

    private static Message Explain(CommandEntry entry)
    {
        var blocks = new List<Block>
        {
            new Block.Heading($"/{entry.Command} {entry.Verb}".TrimEnd()),
            new Block.Paragraph(entry.Sentence),
            new Block.Facts([new Fact("Type", entry.Usage), new Fact("For example", entry.FullExample)]),
        };
        if (entry.Arguments.Length > 0)
            blocks.Add(new Block.Context("<...> is needed, [...] can be left out."));
        return new Message($"{entry.Usage}: {entry.Sentence} For example: {entry.FullExample}", blocks);
    }

    private static RichText Line(CommandEntry entry) =>
        RichText.Strong(entry.Usage).Then($": {entry.Sentence}");

    private static IEnumerable<string> Verbs(string command) =>
        CommandCatalogue.Of(command).Select(entry => entry.Verb).Where(verb => verb.Length > 0 && !verb.Contains(' '));
}
