using CsCheck;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.Tests.BlockKit;

/// <summary>Messages and forms with texts that somebody might type to break them, and far too much of everything.</summary>
internal static class Hostile
{
    private static readonly string[] Pieces =
    [
        "<!channel>", "<!here|x>", "@everyone", "<@U0ANA>", "<#C1|x>", "*bold*", "_x_", "snake_case", "`code`", "```", "~~", "|", "&lt;", "&", "<", ">", "> quoted", "\n", "\n\n", "\t", " ",
        "\u202e", "\u200d", "😀", "👩‍🍳", ":smile:", "https://example.org/?a=1&b=2", "<https://x|y>", "a sentence that goes on.", "ﷺ", "שלום", "\ud83d", "\u0000", "1.", "- item",
    ];

    public static readonly Gen<string> Text = Gen.Frequency(
        (5, Gen.OneOf(Pieces).Array[1, 12].Select(string.Concat)),
        (4, Gen.OneOf(Pieces).Array[1, 12].Select(pieces => string.Join(' ', pieces))),
        (1, Gen.Int[1000, 9000].Select(length => new string('&', length))),
        (1, Gen.Int[200, 2500].Select(count => string.Concat(Enumerable.Repeat("😀 ", count)))),
        (1, Gen.Const("")));

    private static readonly Gen<Inline> Run = Gen.Frequency(
        (6, Text.Select(text => (Inline)new Inline.Words(text))),
        (2, Text.Select(text => (Inline)new Inline.Strong(text))),
        (1, Gen.Select(Text, Gen.Bool, (text, notify) => (Inline)new Inline.Person("ana", text, notify))),
        (1, Gen.Select(Text, Gen.OneOf("https://example.org/a|b?c=<d>&e", "javascript:alert(1)", "not a link", "https://example.org/" + new string('x', 4000)), (text, url) => (Inline)new Inline.Link(text, url))),
        (1, Text.Select(text => (Inline)new Inline.Time(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), text.Length == 0 ? "09:00 (UTC)" : text[..Math.Min(40, text.Length)]))));

    private static readonly Gen<RichText> Line = Run.List[0, 4].Select(runs => new RichText(runs));

    private static readonly Gen<Button> Tap = Gen.Select(
        Gen.OneOf("item.done", "goal.take", "command.run"), Text, Text, Gen.Enum<ButtonStyle>(), Gen.Bool,
        (action, value, label, style, sure) => new Button(action, value, label, style, sure ? new Confirmation(label, value, label, value) : null));

    private static readonly Gen<Block> Block = Gen.OneOf(
        Text.Select(text => (Block)new Block.Heading(text)),
        Line.Select(line => (Block)new Block.Paragraph(line)),
        Gen.Select(Line.List[0, 15], Gen.Bool, (lines, numbered) => (Block)new Block.Bullets(lines, numbered)),
        Line.Select(line => (Block)new Block.Quote(line)),
        Gen.Select(Text, Line, (label, value) => new Fact(label, value)).List[0, 25].Select(facts => (Block)new Block.Facts(facts)),
        Line.Select(line => (Block)new Block.Context(line)),
        Gen.Select(Line, Tap.List[0, 6], (line, taps) => (Block)new Block.Row(line, taps)),
        Tap.List[0, 40].Select(taps => (Block)new Block.Actions(taps)),
        Gen.Const((Block)new Block.Divider()));

    public static readonly Gen<Message> Message = Gen.Select(Text, Block.List[0, 40], (text, blocks) => new Message(text, blocks));

    private static readonly Gen<Option> Choice = Gen.Select(Gen.Int[0, 5000], Text, (value, label) => new Option($"v{value}", label));

    public static readonly Gen<Field> Field = Gen.OneOf(
        Line.Select(line => (Field)new Field.Note(line)),
        Gen.Select(Text, Text, Gen.Bool, Gen.Int[1, 5000], (label, initial, multiline, longest) =>
            (Field)new Field.Text("", label) { Initial = initial, Multiline = multiline, MaxLength = longest, Placeholder = initial, Hint = label, Required = multiline }),
        Gen.Select(Text, Choice.List[0, 250], Gen.Bool, Gen.Bool, (label, options, multiple, chosen) =>
            (Field)new Field.Choice("", label, options) { Multiple = multiple, Initial = chosen ? [.. options.Select(o => o.Value)] : ["gone"] }),
        Gen.Select(Text, Gen.Double[-5, 15].Nullable(), (label, initial) => (Field)new Field.Number("", label) { Min = 1, Max = 10, Initial = initial }),
        Text.Select(label => (Field)new Field.Date("", label) { Initial = new DateOnly(2026, 3, 20) }),
        Gen.Select(Text, Gen.Bool, (label, initial) => (Field)new Field.Toggle("", label) { Initial = initial, Required = initial }));

    public static readonly Gen<Form> Form = Gen.Select(Text, Text, Field.List[0, 120], (title, submit, fields) => new Form(
        "form", new string('s', 2000), title, submit, [.. fields.Select((field, at) => field is Core.Chat.Field.Input input ? input with { Id = $"f{at}" } : field)]));
}
