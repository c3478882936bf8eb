using StandupBot.Core.Standups;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard.Work;

/// <summary>Where the work went: lines of stand-up answers by goal and working day, never by person.</summary>
/// <param name="Rows">Goals, most worked on first; then what serves none.</param>
/// <param name="Totals">Of each day.</param>
/// <param name="Idle">High goals that nobody worked on in these days.</param>
/// <param name="More">Goals with work that are not shown.</param>
public sealed record WorkMap(
    DateOnly Today, IReadOnlyList<MapTeam> Teams, string? TeamId, IReadOnlyList<DateOnly> Days, IReadOnlyList<WorkRow> Rows, IReadOnlyList<int> Totals,
    IReadOnlyList<IdleGoal> Idle, int More)
{
    public int Total => Totals.Sum();
}

/// <param name="Goal">Null for work that serves no goal that the reader sees.</param>
/// <param name="Cells">One a day.</param>
public sealed record WorkRow(string Name, GoalLabel? Goal, IReadOnlyList<WorkCell> Cells, int Total);

/// <param name="Shade">0 for nothing, 4 for the most.</param>
public sealed record WorkCell(int Count, int Shade);

public sealed record IdleGoal(GoalLabel Goal, string? Owner);

/// <summary>As the database counts it.</summary>
public sealed record WorkCount(ItemLink Link, string? ObjectiveId, DateOnly Date, int Count);
