namespace StandupBot.Core.Text.Measuring;

/// <summary>One team's goals and the items to find them for.</summary>
public sealed record GoalSet(string Id, IReadOnlyList<GoalText> Goals, IReadOnlyList<GoalItem> Items);

/// <summary>A goal as the set gives it.</summary>
public sealed record GoalText(string Title, string Context);

/// <summary>An item with the index of its goal, or null if it belongs to none.</summary>
public sealed record GoalItem(string Text, int? Goal);

/// <summary>A line of stand-up notes.</summary>
/// <param name="IsRoadblock">True if it stood among the blockers.</param>
/// <param name="Topic">"work" or "personal" for a roadblock, else null.</param>
public sealed record RoadblockLine(string Text, bool IsRoadblock, string? Topic);

/// <summary>Two wordings that are the same work, or are not.</summary>
/// <param name="Kind">How the pair was made; "hard-lexical" and "bug-hard" are the likest negatives.</param>
public sealed record WorkPair(string A, string B, bool IsSame, string Kind);

/// <summary>The sets that the components are measured on.</summary>
public sealed record TextSets(IReadOnlyList<GoalSet> Goals, IReadOnlyList<RoadblockLine> Roadblocks, IReadOnlyList<WorkPair> Pairs);
