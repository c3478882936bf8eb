using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>A line of work that was planned or going on last time.</summary>
/// <param name="Ref">The item's "standup/date/member/index".</param>
/// <param name="Goal">Null when it serves no goal yet.</param>
/// <param name="BusinessAsUsual">True for daily business, which needs no goal.</param>
public sealed record CarriedItem(string Ref, string Text, GoalView? Goal = null, bool BusinessAsUsual = false)
{
    /// <summary>What the member said of it today; null before that.</summary>
    public CarryOutcome? Outcome { get; init; }
}

/// <summary>A roadblock of the member's own that is still open.</summary>
/// <param name="AgeDays">Working days since it was raised.</param>
public sealed record OwnRoadblock(string Id, string Text, int AgeDays, string? UnblockerId = null)
{
    /// <summary>What the member said today: true for still in the way, false for solved; null before that.</summary>
    public bool? Still { get; init; }
}
