using StandupBot.Core.Standups;

namespace StandupBot.Core.Histories;

public abstract partial record HistoryEvent
{
    /// <summary>The form of a stand-up, filled in. It may hold nothing at all: the bot refuses that, not the reader.</summary>
    public sealed record CheckIn(string StandupId, string By, IReadOnlyList<CheckInItem> Items) : HistoryEvent
    {
        public IReadOnlyList<CheckInRoadblock> Roadblocks { get; init; } = [];
        public IReadOnlyList<CheckInHeard> Heard { get; init; } = [];

        /// <summary>Ids of the goals that pull on the member at once.</summary>
        public IReadOnlyList<string> PulledBetween { get; init; } = [];

        /// <summary>True: replaces this member's earlier check-in of the run.</summary>
        public bool EditOf { get; init; }
    }

    /// <summary>Free text as typed in the chat; what is in it is for the bot to find.</summary>
    public sealed record Reply(string StandupId, string By, string Text) : HistoryEvent;

    /// <summary>A step in the life of a roadblock. To: who is to unblock it, always set on Assign.</summary>
    public sealed record Roadblock(string Id, RoadblockStepKind Action, string By, string? To = null, string? Note = null) : HistoryEvent;

    /// <summary>A team needs something of a team or of a member: exactly one of ToTeamId and ToMemberId is set.</summary>
    public sealed record Dependency(string Id, string FromTeamId, string Text, string By) : HistoryEvent
    {
        public string? ToTeamId { get; init; }
        public string? ToMemberId { get; init; }
        public string? ObjectiveId { get; init; }
    }

    /// <summary>The asked side accepts (by a date) or declines (with a reason), or the asking side withdraws.</summary>
    public sealed record DependencyAnswer(string Id, Core.Roadblocks.DependencyAnswer Action, string By) : HistoryEvent
    {
        public DateOnly? Date { get; init; }
        public string? Reason { get; init; }
    }

    /// <summary>Somebody says what two lines of work are to each other.</summary>
    public sealed record SameWork(ItemRef A, ItemRef B, SameWorkVerdict Answer, string By) : HistoryEvent;
}
