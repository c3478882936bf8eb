using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Objectives;

namespace StandupBot.Features.Goals;

/// <summary>A goal as it stands: its terms, and nothing of what was reported of it.</summary>
public sealed record KnownGoal(string Id, int Number, GoalView View, ObjectiveTerms Terms)
{
    public static KnownGoal Of(Objective goal) => new(goal.Id, goal.Number, GoalBook.View(goal), goal.Terms);
}
