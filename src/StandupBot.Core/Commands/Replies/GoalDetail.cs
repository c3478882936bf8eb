using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Replies;

/// <summary>One goal check-in as shown: what was said, by whom, when.</summary>
/// <param name="Progress">As <see cref="GoalLine.Progress"/> words it; null when no figure was given.</param>
public sealed record CheckInLine(DateOnly On, PersonLabel By, string? Progress, int? Confidence, GoalStatus? Status, string? Note);

/// <summary>An open signal on a goal, in its own sentence.</summary>
/// <param name="Key">With handles, as people type it: "S4:G3".</param>
public sealed record SignalLine(string Key, string Name, string Why);

/// <summary>Everything about one goal, already loaded and permitted.</summary>
public sealed record GoalDetail
{
    public required GoalLine Goal { get; init; }
    public string? Description { get; init; }
    public string? Team { get; init; }

    /// <summary>1-10, the latest one.</summary>
    public int? Confidence { get; init; }

    /// <summary>Where a straight line from start to due would be today, 0-100; null without a pace.</summary>
    public double? Expected { get; init; }

    /// <summary>Null for a goal at the top, and for one whose parent the reader may not see.</summary>
    public GoalLine? Parent { get; init; }

    public IReadOnlyList<GoalLine> Children { get; init; } = [];

    /// <summary>Newest first.</summary>
    public IReadOnlyList<CheckInLine> CheckIns { get; init; } = [];

    public IReadOnlyList<SignalLine> Signals { get; init; } = [];

    /// <summary>True when the reader may change it: buttons for what they may do, and no others.</summary>
    public bool CanManage { get; init; }
}
