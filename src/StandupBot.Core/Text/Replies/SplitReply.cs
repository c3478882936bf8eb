namespace StandupBot.Core.Text.Replies;

/// <summary>
/// A reply in pieces. Promise: every character of the reply that is not white space lies in exactly one piece or one mark,
/// and both lists are in the order of the reply.
/// </summary>
public sealed record SplitReply(IReadOnlyList<ReplyPiece> Pieces, IReadOnlyList<ReplyMark> Marks)
{
    /// <summary>The pieces of one section, in order, without those that say "nothing".</summary>
    public IEnumerable<ReplyPiece> In(Section section) => Pieces.Where(p => p.Section == section && !p.IsNothing);

    /// <summary>The items of work: progress and plan, without those that say "nothing".</summary>
    public IEnumerable<ReplyPiece> Items => Pieces.Where(p => p.Section is Section.Progress or Section.Plan && !p.IsNothing);
}
