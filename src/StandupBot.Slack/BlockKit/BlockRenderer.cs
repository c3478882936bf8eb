using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Neutral blocks as Block Kit. Nothing is left out: what is longer than a block takes becomes several.</summary>
internal static class BlockRenderer
{
    internal static IEnumerable<BlockGroup> Groups(Block block, SlackNames names) => block switch
    {
        Block.Heading heading => Heading(heading.Text),
        Block.Paragraph paragraph => Text(paragraph.Text, names),
        Block.Bullets bullets => Lists.Groups(bullets, names),
        Block.Quote quote => Quote(quote.Text, names),
        Block.Facts facts => FactsOf(facts.Pairs, names),
        Block.Context context => ContextOf(context.Text, names),
        Block.Row row => Row(row, names),
        Block.Actions actions => Buttons.Rows(actions.Items),
        Block.Divider => [new BlockGroup([new JsonObject { ["type"] = "divider" }], 0)],
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static IEnumerable<BlockGroup> Heading(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        return text.Length > Limits.Header
            ? Text(RichText.Strong(text), SlackNames.None)
            : [new BlockGroup([new JsonObject { ["type"] = "header", ["text"] = PlainText.Of(text, Limits.Header) }], text.Length) { OpensTheNext = true }];
    }

    internal static IEnumerable<BlockGroup> Text(RichText text, SlackNames names) =>
        Pieces(text).Select(piece => Group(RichTextParts.Block(RichTextParts.Section(piece, names)), piece));

    private static IEnumerable<BlockGroup> Quote(RichText text, SlackNames names) => Pieces(text).Select(piece => Group(
        RichTextParts.Block(new JsonObject { ["type"] = "rich_text_quote", ["elements"] = RichTextParts.Elements(piece, names) }), piece));

    private static IEnumerable<BlockGroup> FactsOf(IReadOnlyList<Fact> facts, SlackNames names)
    {
        List<(string Text, int Length)> fields = [];
        foreach (var fact in facts)
        {
            var line = RichText.Strong(fact.Label).Then("\n").Then(fact.Value);
            var text = Mrkdwn.Of(line, names);
            if (!Mrkdwn.IsTame(line) || text.Length > Limits.Field || fact.Label.Length == 0)
                return facts.SelectMany(f => Text(RichText.Strong(f.Label).Then(": ").Then(f.Value), names));
            fields.Add((text, RichTextParts.Length(line)));
        }

        return fields.Chunk(Limits.Fields).Select(some => new BlockGroup(
            [new JsonObject { ["type"] = "section", ["fields"] = new JsonArray([.. some.Select(field => Marked(field.Text))]) }], some.Sum(field => field.Length)));
    }

    private static IEnumerable<BlockGroup> ContextOf(RichText text, SlackNames names)
    {
        // Half of the limit leaves room for what escaping and marks add.
        foreach (var piece in RichTextParts.Pieces(text, Limits.Text / 2).Where(HasWords))
        {
            var marked = Mrkdwn.Of(piece, names);
            var element = Mrkdwn.IsTame(piece) && marked.Length <= Limits.Text ? Marked(marked) : PlainText.Of(piece.Plain(), Limits.Text);
            yield return Group(new JsonObject { ["type"] = "context", ["elements"] = new JsonArray(element) }, piece);
        }
    }

    /// <summary>One button stands beside its line; several stand under it.</summary>
    private static IEnumerable<BlockGroup> Row(Block.Row row, SlackNames names)
    {
        if (!HasWords(row.Text))
            return Buttons.Rows(row.Buttons);
        var marked = Mrkdwn.Of(row.Text, names);
        if (row.Buttons is [var only] && Mrkdwn.IsTame(row.Text) && marked.Length <= Limits.Text)
            return [new BlockGroup(
                [new JsonObject { ["type"] = "section", ["text"] = Marked(marked), ["accessory"] = Buttons.Of([only]).Single() }],
                RichTextParts.Length(row.Text) + Buttons.Length(only))];
        List<BlockGroup> line = [.. Text(row.Text, names)];
        List<BlockGroup> buttons = [.. Buttons.Rows(row.Buttons)];
        if (buttons.Count == 0)
            return line;
        BlockGroup together = new([.. line[^1].Blocks, .. buttons[0].Blocks], line[^1].Length + buttons[0].Length);
        return [.. line.SkipLast(1), together, .. buttons.Skip(1)];
    }

    private static IEnumerable<RichText> Pieces(RichText text) => RichTextParts.Pieces(text, Limits.Text).Where(HasWords);

    internal static bool HasWords(RichText text) => !string.IsNullOrWhiteSpace(text.Plain());

    private static JsonObject Marked(string text) => new() { ["type"] = "mrkdwn", ["text"] = text };

    private static BlockGroup Group(JsonObject block, RichText text) => new([block], RichTextParts.Length(text));
}
