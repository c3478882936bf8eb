using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Histories;

/// <summary>One line of work. Link is Linked (to ObjectiveId), BusinessAsUsual or Unlinked; State null: not said.</summary>
public sealed record CheckInItem(string Text)
{
    public ItemLink Link { get; init; } = ItemLink.Unlinked;
    public string? ObjectiveId { get; init; }
    public ItemState? State { get; init; }

    /// <summary>A ticket number or URL, as typed.</summary>
    public string? Ticket { get; init; }
}

/// <summary>A roadblock as told in a check-in; one with the id of an earlier one carries that forward.</summary>
public sealed record CheckInRoadblock(string Id, string Text)
{
    /// <summary>Null: not said. A new roadblock is normal then, and one that is carried forward stays what it was.</summary>
    public RoadblockKind? Kind { get; init; }

    public string? UnblockerId { get; init; }
    public string? ObjectiveId { get; init; }
}

/// <summary>Something heard from a customer or in the market, as told in a check-in.</summary>
public sealed record CheckInHeard(string Text, string Theme)
{
    public string? Account { get; init; }
    public MentionKind Kind { get; init; } = MentionKind.Other;
}
