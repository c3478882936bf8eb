namespace StandupBot.Core.Chat;

/// <summary>
/// A message in neutral form. <see cref="Text"/> is what a notification or a screen reader gets: it makes sense alone.
/// </summary>
public sealed record Message(string Text, IReadOnlyList<Block> Blocks)
{
    public static Message Of(string text) => new(text, [new Block.Paragraph(text)]);

    public static Message Of(string text, params IReadOnlyList<Block> blocks) => new(text, blocks);

    public bool Equals(Message? other) => other is not null && Text == other.Text && Blocks.SequenceEqual(other.Blocks);

    public override int GetHashCode() => HashCode.Combine(Text, Blocks.Count);
}
