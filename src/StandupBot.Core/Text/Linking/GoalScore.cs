namespace StandupBot.Core.Text.Linking;

/// <summary>How well an item's words fit one goal.</summary>
/// <param name="Score">0 to 1; how likely the item belongs to the goal rather than to none. Comparable between items.</param>
/// <param name="Likeness">0 to 1; the words alone. Comparable between the goals of one item.</param>
public sealed record GoalScore(string GoalId, double Score, double Likeness);
