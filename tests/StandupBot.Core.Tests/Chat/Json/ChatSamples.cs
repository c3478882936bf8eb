using StandupBot.Core.Chat;

namespace StandupBot.Core.Tests.Chat.Json;

/// <summary>One sample of every case of the chat model, with every value away from its default.</summary>
internal static class ChatSamples
{
    private static readonly Confirmation Sure = new("Drop G12?", "Its two sub-goals stay.", "Drop it", "Keep it");
    private static readonly Button Drop = new("goal.drop", "G12", "Drop", ButtonStyle.Danger, Sure);
    private static readonly IReadOnlyList<Option> Options = [new("urgent", "Urgent"), new("normal", "Normal")];

    public static IReadOnlyList<Inline> Inlines { get; } =
    [
        new Inline.Words("moved <b>G4</b> & \"more\" \u202e\U0001F600"),
        new Inline.Strong("62%"),
        new Inline.Person("m1", "Ana", Notify: true),
        new Inline.Link("the board", "https://example.org/board?a=1&b=2"),
        new Inline.Time(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero), "09:00 UTC"),
    ];

    private static readonly RichText Line = new(Inlines);

    public static IReadOnlyList<Block> Blocks { get; } =
    [
        new Block.Heading("Bakery stand-up") { Signal = "S4:A3" },
        new Block.Paragraph(Line) { Signal = "S4:A3" },
        new Block.Bullets([Line, "two"], Numbered: true) { Signal = "S4:A3" },
        new Block.Quote(Line) { Signal = "S4:A3" },
        new Block.Facts([new Fact("Owner", Line), new Fact("Due", "20 March")]) { Signal = "S4:A3" },
        new Block.Context(Line) { Signal = "S4:A3" },
        new Block.Row(Line, [Drop]) { Signal = "S4:A3" },
        new Block.Actions([Drop, new Button("goal.show", "G12", "Show", ButtonStyle.Primary)]) { Signal = "S4:A3" },
        new Block.Divider { Signal = "S4:A3" },
    ];

    public static IReadOnlyList<Field> Fields { get; } =
    [
        new Field.Note(Line),
        new Field.Text("done", "What moved?")
        {
            Hint = "One line each", Required = true, Multiline = true, Initial = "G4", Placeholder = "Signed Cafe Lume", MaxLength = 500,
        },
        new Field.Choice("kind", "Kind", Options) { Hint = "Pick", Required = true, Multiple = true, Initial = ["urgent"] },
        new Field.Number("percent", "Progress") { Hint = "In %", Required = true, Min = 0, Max = 100, Initial = 62.5 },
        new Field.Date("by", "By") { Hint = "A day", Required = true, Initial = new DateOnly(2026, 3, 20) },
        new Field.Toggle("still", "Still blocked?") { Hint = "Since Monday", Required = true, Initial = true },
    ];

    public static IReadOnlyList<Destination> Destinations { get; } =
    [
        new Destination.Channel("bakery"), new Destination.Thread("bakery", "run-1"),
        new Destination.Direct("m1"), new Destination.Private("bakery", "m1"), new Destination.Webhook("w1"),
    ];

    public static IReadOnlyList<InboundReply> Replies { get; } =
    [
        new InboundReply.Accepted(),
        new InboundReply.OpenForm(new Form("standup.answer", "run-1", "Today", "Send", Fields)),
        new InboundReply.FormErrors(new Dictionary<string, string> { ["done"] = "Write at least one line." }),
        new InboundReply.ShowHome(new Message("Home", Blocks)),
        new InboundReply.TooEarly(),
    ];

    public static IReadOnlyList<object> All { get; } = [.. Inlines, .. Blocks, .. Fields, .. Destinations, .. Replies];
}
