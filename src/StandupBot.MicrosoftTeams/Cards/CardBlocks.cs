using System.Globalization;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Each block of a message as elements of a card; one arm a block.</summary>
internal sealed class CardBlocks(CardButtons buttons)
{
    /// <summary>Characters of a fact's value beyond which it is a line of its own.</summary>
    private const int LongestFact = 1000;

    private const int FactsInASet = 20;

    /// <summary>Bytes of an element that holds others.</summary>
    private const int LargestGroup = 24 * 1024;

    public IEnumerable<JsonObject> Of(IReadOnlyList<Block> blocks)
    {
        var separated = false;
        foreach (var block in blocks)
        {
            if (block is Block.Divider)
            {
                separated = true;
                continue;
            }

            foreach (var element in Of(block))
            {
                if (separated)
                    (element["separator"], element["spacing"]) = (true, "Medium");
                separated = false;
                yield return element;
            }
        }
    }

    private IEnumerable<JsonObject> Of(Block block) => block switch
    {
        Block.Heading heading => [Heading(heading.Text)],
        Block.Paragraph paragraph => CardText.Lines(paragraph.Text, TextLook.Body),
        Block.Bullets bullets => bullets.Lines.SelectMany((line, i) => Bullet(line, bullets.Numbered ? Number(i) : "•")),
        Block.Quote quote => Together(CardText.Lines(quote.Text, TextLook.Item with { Italic = true }), "emphasis", "Small"),
        Block.Facts facts => Facts(facts),
        Block.Context context => CardText.Lines(context.Text, TextLook.SmallPrint),
        Block.Row row => Together([.. CardText.Lines(row.Text, TextLook.Item), .. buttons.Of(row.Buttons)], null, "Medium"),
        Block.Actions actions => buttons.Of(actions.Items).Select((set, i) => i == 0 ? Apart(set) : set),
        _ => throw new InvalidOperationException($"A card has no way yet to show a {block.GetType().Name}."),
    };

    /// <summary>A heading is a text block: only that can be one for a screen reader.</summary>
    public static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock", ["text"] = CardText.Escaped(text), ["wrap"] = true, ["style"] = "heading", ["size"] = "Large", ["weight"] = "Bolder",
    };

    /// <summary>The mark in a column of its own, so that the lines under it begin where the text begins.</summary>
    private static IEnumerable<JsonObject> Bullet(RichText line, string mark)
    {
        foreach (var items in CardPortions.Of(CardText.Lines(line, TextLook.Item), LargestGroup))
        {
            yield return new JsonObject
            {
                ["type"] = "ColumnSet", ["spacing"] = "Small",
                ["columns"] = new JsonArray(
                    new JsonObject { ["type"] = "Column", ["width"] = "auto", ["items"] = new JsonArray([.. CardText.Lines(mark, TextLook.Item)]) },
                    new JsonObject { ["type"] = "Column", ["width"] = "stretch", ["spacing"] = "Small", ["items"] = new JsonArray([.. items]) }),
            };
            // The same item goes on.
            mark = "\u2003";
        }
    }

    private static IEnumerable<JsonObject> Facts(Block.Facts facts)
    {
        var brief = facts.Pairs.Where(pair => !IsLong(pair))
            .Select(pair => new JsonObject { ["title"] = CardText.Escaped(pair.Label), ["value"] = CardText.Markup(pair.Value) });
        foreach (var set in CardPortions.Of(brief, LargestGroup).SelectMany(portion => portion.Chunk(FactsInASet)))
            yield return new JsonObject { ["type"] = "FactSet", ["spacing"] = "Medium", ["facts"] = new JsonArray([.. set]) };
        foreach (var pair in facts.Pairs.Where(IsLong))
            foreach (var line in CardText.Lines(RichText.Strong(pair.Label + ": ").Then(pair.Value), TextLook.Item))
                yield return line;
    }

    private static bool IsLong(Fact pair) => pair.Value.Plain() is var value && (value.Length > LongestFact || value.Contains('\n', StringComparison.Ordinal));

    private static IEnumerable<JsonObject> Together(IEnumerable<JsonObject> items, string? style, string spacing)
    {
        foreach (var portion in CardPortions.Of(items, LargestGroup))
        {
            JsonObject container = new() { ["type"] = "Container", ["spacing"] = spacing, ["items"] = new JsonArray([.. portion]) };
            if (style is not null)
                container["style"] = style;
            yield return container;
        }
    }

    private static JsonObject Apart(JsonObject set)
    {
        set["spacing"] = "Medium";
        return set;
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}.");
}
