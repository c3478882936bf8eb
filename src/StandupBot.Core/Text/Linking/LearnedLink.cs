namespace StandupBot.Core.Text.Linking;

/// <summary>What a person said about one item: it belongs to this goal, or not to that one. Both at once is a correction.</summary>
/// <param name="Text">The item's words.</param>
/// <param name="GoalId">The goal that it belongs to, or null if the person only refused one.</param>
/// <param name="RefusedGoalId">The goal that was suggested and refused, or null.</param>
public sealed record LearnedLink(string Text, string? GoalId, string? RefusedGoalId = null);
