using StandupBot.Core.Roadblocks;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>One roadblock a line; a goal's handle says which goal waits.</summary>
internal static class RoadblockLines
{
    internal static DraftRoadblock Read(string line, string? unblockerId, RoadblockKind kind, IReadOnlyList<GoalChoice> goals) =>
        ItemLines.GoalIn(line, goals) is { } goal
            ? new(null, ItemLines.WithoutGoal(line), kind, unblockerId, goal.Id)
            : new(null, line, kind, unblockerId);

    internal static string Write(DraftRoadblock roadblock, IReadOnlyList<GoalChoice> goals) =>
        goals.FirstOrDefault(g => g.Goal.Id == roadblock.ObjectiveId) is { } choice ? ItemLines.Marked(roadblock.Text, choice.Goal, goals) : roadblock.Text;
}
