using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Who is notified: only whom the message itself names so, never anybody whom a text names.</summary>
internal static class CardMentions
{
    /// <summary>The same blocks; whoever the platform does not know is named and not notified.</summary>
    public static IReadOnlyList<Block> Known(IReadOnlyList<Block> blocks, IReadOnlyDictionary<string, string> people) => [.. blocks.Select(block => block switch
    {
        Block.Paragraph paragraph => paragraph with { Text = Known(paragraph.Text, people) },
        Block.Bullets bullets => bullets with { Lines = [.. bullets.Lines.Select(line => Known(line, people))] },
        Block.Quote quote => quote with { Text = Known(quote.Text, people) },
        Block.Facts facts => facts with { Pairs = [.. facts.Pairs.Select(pair => pair with { Value = Known(pair.Value, people) })] },
        Block.Context context => context with { Text = Known(context.Text, people) },
        Block.Row row => row with { Text = Known(row.Text, people) },
        _ => block,
    })];

    public static IReadOnlyList<Inline.Person> Notified(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(Texts).SelectMany(text => text.Runs).OfType<Inline.Person>().Where(p => p.Notify)];

    public static IReadOnlyDictionary<string, JsonObject> Of(IReadOnlyList<Block> blocks, IReadOnlyDictionary<string, string> people)
    {
        Dictionary<string, JsonObject> entities = new(StringComparer.Ordinal);
        foreach (var person in Notified(blocks))
            entities.TryAdd(CardText.MentionOf(person.Name), new JsonObject
            {
                ["type"] = "mention",
                ["text"] = CardText.MentionOf(person.Name),
                ["mentioned"] = new JsonObject { ["id"] = people[person.MemberId], ["name"] = person.Name },
            });
        return entities;
    }

    /// <summary>A card holds the mentions that it uses, and no others.</summary>
    public static void Put(JsonObject card, IReadOnlyDictionary<string, JsonObject> mentions)
    {
        if (mentions.Count == 0)
            return;
        HashSet<string> texts = [];
        Collect(card["body"]!, texts);
        JsonArray entities = [.. mentions.Where(m => texts.Any(text => text.Contains(m.Key, StringComparison.Ordinal))).Select(m => m.Value.DeepClone())];
        if (entities.Count > 0)
            card["msteams"]!["entities"] = entities;
    }

    /// <summary>Text blocks and facts are read as markup; what stands in a text run is words, whatever it looks like.</summary>
    private static void Collect(JsonNode? node, HashSet<string> texts)
    {
        if (node is JsonArray array)
            foreach (var item in array)
                Collect(item, texts);
        else if (node is JsonObject one && !IsType(one, "TextRun"))
            foreach (var (name, value) in one)
                if (name is "text" or "value" && value is JsonValue text && text.TryGetValue<string>(out var words))
                    texts.Add(words);
                else
                    Collect(value, texts);
    }

    private static bool IsType(JsonObject one, string type) => one["type"] is JsonValue named && named.TryGetValue<string>(out var name) && name == type;

    private static RichText Known(RichText text, IReadOnlyDictionary<string, string> people) => new([.. text.Runs.Select(run =>
        run is Inline.Person { Notify: true } person && !people.ContainsKey(person.MemberId) ? person with { Notify = false } : run)]);

    private static IEnumerable<RichText> Texts(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Bullets bullets => bullets.Lines,
        Block.Quote quote => [quote.Text],
        Block.Facts facts => facts.Pairs.Select(pair => pair.Value),
        Block.Context context => [context.Text],
        Block.Row row => [row.Text],
        _ => [],
    };
}
