using StandupBot.Core.Objectives;

namespace StandupBot.Web.Api.Model;

/// <summary>A goal by name.</summary>
/// <param name="Id">What people type, such as "G12".</param>
internal sealed record ApiGoalName(string Id, string Title);

/// <summary>A number that is to move from one value to another, either way round.</summary>
internal sealed record ApiMeasure(double From, double To, string? Unit = null);

/// <summary>How far a goal is, by what was reported last.</summary>
/// <param name="Percent">0 to 100; null before the first figure.</param>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Confidence">1 (no chance) to 10 (certain).</param>
internal sealed record ApiProgress(double? Percent, double? Value, GoalStatus? Status, int? Confidence, DateTimeOffset? ReportedAt);

/// <summary>A goal.</summary>
/// <param name="Id">What people type, such as "G12".</param>
/// <param name="Status">"active" is the only one that asks anything of anybody.</param>
internal sealed record ApiGoal(
    string Id, string Title, string? Description, ObjectiveStatus Status, Priority Priority, Cadence Cadence, ApiPerson? Owner, ApiTeamName? Team, ApiGoalName? Parent,
    DateOnly? Start, DateOnly? Due, ApiMeasure? Measure, ApiProgress Progress, DateTimeOffset CreatedAt, long Version);

/// <summary>A new goal.</summary>
/// <param name="Title">1 to 200 characters.</param>
/// <param name="Due">Today or later.</param>
/// <param name="Parent">The goal that it serves.</param>
/// <param name="Owner">The id of a person; you, where neither owner nor team is named.</param>
/// <param name="Team">The id of a team.</param>
internal sealed record ApiNewGoal(
    string? Title, string? Description = null, DateOnly? Due = null, string? Parent = null, string? Owner = null, string? Team = null, Priority? Priority = null, ApiMeasure? Measure = null);

/// <summary>Everything about a goal that can be edited. It replaces what is there: what is left out is empty afterwards, but for priority and cadence, which then stay.</summary>
/// <param name="Why">With a reason a new date or measure is a new plan; without one it counts as drift.</param>
internal sealed record ApiGoalTerms(
    string? Title, string? Description = null, DateOnly? Due = null, string? Parent = null, string? Owner = null, string? Team = null, Priority? Priority = null, Cadence? Cadence = null,
    ApiMeasure? Measure = null, string? Why = null);

/// <summary>How far a goal is. At least one of the parts is there.</summary>
/// <param name="Value">In the unit of the measure.</param>
/// <param name="Percent">0 to 100, in the place of a value.</param>
/// <param name="Confidence">1 (no chance) to 10 (certain).</param>
internal sealed record ApiCheckIn(double? Value = null, double? Percent = null, int? Confidence = null, GoalStatus? Status = null, string? Note = null);

/// <summary>A word on a change that needs none.</summary>
internal sealed record ApiNote(string? Note = null);

/// <summary>The reason of a change that needs one.</summary>
internal sealed record ApiReason(string? Why);
