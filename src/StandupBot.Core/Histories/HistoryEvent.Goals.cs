using StandupBot.Core.Objectives;

namespace StandupBot.Core.Histories;

public abstract partial record HistoryEvent
{
    /// <summary>A goal is added; a draft has the status Draft.</summary>
    public sealed record Objective(string Id, ObjectiveTerms Terms) : HistoryEvent;

    /// <summary>A goal is edited. With a reason, a new due date or measure is a re-plan.</summary>
    public sealed record ObjectiveChange(string Id, string By, ObjectiveSet Set, string? Reason = null) : HistoryEvent;

    /// <summary>What a person says of a goal. Nothing but who and when is a plain "no change".</summary>
    public sealed record GoalCheckIn(string ObjectiveId, string By) : HistoryEvent
    {
        /// <summary>In the unit of the goal's measure; in percent (0-100) for a goal without one.</summary>
        public double? Value { get; init; }

        /// <summary>1 (no chance) to 10 (certain).</summary>
        public int? Confidence { get; init; }

        public GoalStatus? Status { get; init; }
        public string? Note { get; init; }
    }

    /// <summary>Two goals are declared to be in each other's way; WinsId, one of the two, settles it.</summary>
    public sealed record Conflict(string AId, string BId, string By, string? WinsId = null, string? Reason = null) : HistoryEvent;
}
