namespace StandupBot.Core.Text.Linking;

/// <summary>How well an item's words fit one goal.</summary>
/// <param name="Score">0 to 1; comparable between goals for one item, and between items.</param>
public sealed record GoalScore(string GoalId, double Score);
