using StandupBot.Core.Chat;

namespace StandupBot.Tests.Conversations;

/// <summary>One message as its readers see it now: an edit replaces what it said before.</summary>
internal sealed class Spoken(OutboundMessage delivery, DateTimeOffset at)
{
    public string Ref => delivery.Id;
    public Destination To => delivery.To;
    public MessageKind Kind => delivery.Kind;
    public DateTimeOffset At { get; } = at;
    public Message Message { get; private set; } = delivery.Message;
    public int Edits { get; private set; }

    public void Edit(Message message) => (Message, Edits) = (message, Edits + 1);

    public IEnumerable<Button> Buttons => Message.Blocks.SelectMany(b => b switch
    {
        Block.Row row => row.Buttons,
        Block.Actions actions => actions.Items,
        _ => (IReadOnlyList<Button>)[],
    });

    /// <summary>Everything that can be read in it, a line a block.</summary>
    public string Text => string.Join('\n', Message.Blocks.SelectMany(Lines).Prepend(Message.Text).Distinct());

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [paragraph.Text.Plain()],
        Block.Bullets bullets => bullets.Lines.Select(l => l.Plain()),
        Block.Quote quote => [quote.Text.Plain()],
        Block.Facts facts => facts.Pairs.Select(p => $"{p.Label}: {p.Value.Plain()}"),
        Block.Context context => [context.Text.Plain()],
        Block.Row row => [row.Text.Plain()],
        _ => [],
    };
}
