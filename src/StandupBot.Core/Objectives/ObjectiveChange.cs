namespace StandupBot.Core.Objectives;

/// <summary>One recorded edit of a goal. A changed due date or measure with a reason is a re-plan.</summary>
public sealed record ObjectiveChange(
    DateTimeOffset At, string By, ObjectiveTerms Before, ObjectiveTerms After, string? Reason)
{
    /// <summary>True when the plan itself moved and somebody said why.</summary>
    public bool IsReplan => Reason is not null && (Before.Due != After.Due || Before.Measure != After.Measure);
}
