using StandupBot.Core.Standups;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Core.Text.Replies;

/// <summary>One thing that a person said in a reply, in the person's own words.</summary>
/// <param name="Section">The question that it answers.</param>
/// <param name="State">How far the work is; of use for <see cref="Section.Progress"/> and <see cref="Section.Plan"/>.</param>
/// <param name="Text">The words as typed; only runs of white space outside code are made one blank.</param>
/// <param name="Start">Offset in the reply, in UTF-16 units.</param>
/// <param name="Length">Length in the reply, in UTF-16 units.</param>
/// <param name="Context">The label or parent bullet that it stands under, if any: "Settings page" for "fixed the save button".</param>
public sealed record ReplyPiece(Section Section, ItemState State, string Text, int Start, int Length, string? Context = null)
{
    /// <summary>True for a roadblock that its words alone make one: no heading says so.</summary>
    public bool Guessed { get; init; }

    /// <summary>True for a guessed roadblock that the person has to confirm.</summary>
    public bool IsDoubtful => Guessed && RoadblockDetector.Score(Text) < RoadblockDetector.Sure;

    /// <summary>True if the piece says that there is nothing: "none" anywhere, "unblocked by Bo" under roadblocks. No item and no roadblock.</summary>
    public bool IsNothing => NothingToReport.IsNone(Text) || (Section == Section.Roadblock && RoadblockDetector.IsOver(Text));
}
