namespace StandupBot.Core.Chat;

/// <summary>
/// One part of a message. A closed set: a new block is one record here, one arm in each renderer and one sample.
/// </summary>
public abstract record Block
{
    private Block() { }

    /// <summary>The dedupe key of the signal that the block speaks of, such as "S4:A3"; null where it speaks of none.</summary>
    public string? Signal { get; init; }

    /// <summary>The one title of a message.</summary>
    public sealed record Heading(string Text) : Block;

    /// <summary>One line or paragraph.</summary>
    public sealed record Paragraph(RichText Text) : Block;

    /// <summary>A list; Numbered where the order says what comes first.</summary>
    public sealed record Bullets(IReadOnlyList<RichText> Lines, bool Numbered = false) : Block;

    /// <summary>What somebody wrote, as they wrote it.</summary>
    public sealed record Quote(RichText Text) : Block;

    /// <summary>Short label and value pairs.</summary>
    public sealed record Facts(IReadOnlyList<Fact> Pairs) : Block;

    /// <summary>Small print under the rest.</summary>
    public sealed record Context(RichText Text) : Block;

    /// <summary>A line with its own buttons beside or under it.</summary>
    public sealed record Row(RichText Text, IReadOnlyList<Button> Buttons) : Block;

    /// <summary>Buttons that belong to the whole message.</summary>
    public sealed record Actions(IReadOnlyList<Button> Items) : Block;

    /// <summary>A thin line between two parts.</summary>
    public sealed record Divider : Block;
}

/// <summary>One label with its value.</summary>
public sealed record Fact(string Label, RichText Value);
