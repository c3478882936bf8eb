namespace StandupBot.Core.Text.Linking;

/// <summary>The stored form of a <see cref="LearnedLink"/>: what a person of the company said about one line of work.</summary>
public sealed class LinkLesson
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string Text { get; init; }
    public string? GoalId { get; init; }
    public string? RefusedGoalId { get; init; }
    public required DateTimeOffset At { get; init; }

    public LearnedLink ToLearned() => new(Text, GoalId, RefusedGoalId);
}
