namespace StandupBot.Core.Text.Replies;

/// <summary>A part of a reply that orders it and says nothing by itself: a heading, a bullet, the comma or "and" between two items.</summary>
/// <param name="Start">Offset in the reply, in UTF-16 units.</param>
/// <param name="Length">Length in the reply, in UTF-16 units.</param>
public sealed record ReplyMark(MarkKind Kind, int Start, int Length);

/// <summary>What a <see cref="ReplyMark"/> is.</summary>
public enum MarkKind
{
    /// <summary>"Today", "Any blockers?", "did:".</summary>
    Heading,

    /// <summary>A parent bullet or title that became the context of what is under it.</summary>
    Label,

    /// <summary>Bullet, quote or number sign, rule, emphasis around a heading.</summary>
    Bullet,

    /// <summary>What stood between two items on one line.</summary>
    Joiner,

    /// <summary>A name and date line above the answers.</summary>
    Stamp,
}
