namespace StandupBot.Core.Standups.Messages;

/// <summary>What the daily question to one member is made from.</summary>
public sealed record PromptView
{
    public required RunView Run { get; init; }
    public required string MemberId { get; init; }

    /// <summary>The stand-up's own questions as they are asked today; null for the usual set.</summary>
    public IReadOnlyList<Question>? Questions { get; init; }

    /// <summary>Planned or going on last time, oldest plan first.</summary>
    public IReadOnlyList<CarriedItem> Planned { get; init; } = [];

    public IReadOnlyList<OwnRoadblock> Roadblocks { get; init; } = [];

    /// <summary>Roadblocks of others that wait for this member.</summary>
    public IReadOnlyList<WaitingView> WaitingForYou { get; init; } = [];

    /// <summary>True once the member has answered: the prompt then offers to change the answer.</summary>
    public bool Answered { get; init; }

    /// <summary>True once the member said that today is not for them.</summary>
    public bool Skipped { get; init; }

    /// <summary>True on the member's first prompt ever: it says in one line who sees the answers.</summary>
    public bool First { get; init; }
}

/// <summary>Somebody waits for the reader to clear something.</summary>
/// <param name="AgeDays">Working days since it was raised.</param>
public sealed record WaitingView(string RoadblockId, string ReporterId, string Text, int AgeDays);
