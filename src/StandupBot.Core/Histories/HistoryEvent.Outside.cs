using StandupBot.Core.External;

namespace StandupBot.Core.Histories;

public abstract partial record HistoryEvent
{
    /// <summary>A promise to somebody outside.</summary>
    public sealed record Commitment(string Id, string Customer, string What, DateOnly Due, string OwnerId, string? ObjectiveId = null) : HistoryEvent;

    /// <summary>A promise is kept, moved (to Due, if it is given) or cancelled.</summary>
    public sealed record CommitmentChange(string Id, CommitmentStepKind Action, DateOnly? Due = null) : HistoryEvent;

    /// <summary>Something heard from a customer or in the market, outside a check-in.</summary>
    public sealed record Mention(string Id, string By, string Text, string Theme) : HistoryEvent
    {
        public string? Account { get; init; }
        public MentionKind Kind { get; init; } = MentionKind.Other;
    }

    /// <summary>A mention (by id) or a theme (by its exact text) is linked to a goal or dismissed.</summary>
    public sealed record MentionTriage(string Id, TriageKind Action, string? ObjectiveId = null, string? Reason = null) : HistoryEvent;

    /// <summary>One reading of a business measure.</summary>
    public sealed record Measure(string Key, double Value) : HistoryEvent;

    /// <summary>Somebody answers a signal. Key is the dedupe key in its normal form, subjects sorted: "S8:A3,B3".</summary>
    public sealed record SignalAction(string Key, SignalActionKind Action, string By) : HistoryEvent
    {
        /// <summary>Working days of a snooze.</summary>
        public int? Days { get; init; }

        public string? Reason { get; init; }
    }

    /// <summary>A command, exactly as typed.</summary>
    public sealed record Command(string By, string Channel, string Text) : HistoryEvent;
}
