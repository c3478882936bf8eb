using StandupBot.Core.Objectives;

namespace StandupBot.Features.Goals;

/// <summary>Small words about goals, the same in every reply.</summary>
internal static class GoalWords
{
    public static string Of(ObjectiveStatus status) => status switch
    {
        ObjectiveStatus.Closed => "done",
        ObjectiveStatus.Draft => "a draft",
        _ => status.ToString().ToLowerInvariant(),
    };

    public static string Of(GoalStatus status) => status switch
    {
        GoalStatus.OnTrack => "on track",
        GoalStatus.AtRisk => "at risk",
        GoalStatus.OffTrack => "off track",
        GoalStatus.Blocked => "blocked",
        _ => "done",
    };
}
