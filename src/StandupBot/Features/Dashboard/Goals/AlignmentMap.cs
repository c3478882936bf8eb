using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Signals;

namespace StandupBot.Features.Dashboard.Goals;

/// <summary>How the goals hang together: everything on the page "Goals", only what the reader may see in it.</summary>
/// <param name="Today">The reader's local date.</param>
/// <param name="TeamId">The team whose goals are shown, with what they serve; null for all.</param>
/// <param name="Loose">Goals without a path to a top goal.</param>
/// <param name="Open">How many goals are shown.</param>
public sealed record AlignmentMap(
    DateOnly Today, IReadOnlyList<MapTeam> Teams, string? TeamId, IReadOnlyList<MapGoal> Tops, IReadOnlyList<MapGoal> Loose, int Open);

public sealed record MapTeam(string Id, string Name);

/// <summary>One goal with what serves it.</summary>
/// <param name="Confidence">1-10, as said last; null before that.</param>
/// <param name="CanMove">True for whoever may put it under another goal.</param>
/// <param name="ParentHandle">What it is under today; null for nothing.</param>
public sealed record MapGoal(
    GoalLine Goal, string? Team, int? Confidence, bool CanMove, string? ParentHandle, IReadOnlyList<GoalSignal> Signals, IReadOnlyList<MapGoal> Children);

/// <summary>An open signal about a goal.</summary>
/// <param name="Key">As people type it: "S4:G3".</param>
public sealed record GoalSignal(string Key, string Name, Severity Severity, string Why);
