namespace StandupBot.Core.Standups.Messages;

/// <summary>The actions of the buttons in stand-up messages; in brackets what the value names, in this order.</summary>
public static class StandupTaps
{
    /// <summary>Open the form (run).</summary>
    public const string Answer = "standup.answer";

    /// <summary>Not today (run).</summary>
    public const string Skip = "standup.skip";

    /// <summary>Today after all (run).</summary>
    public const string Unskip = "standup.unskip";

    /// <summary>Hold it now (stand-up).</summary>
    public const string Now = "standup.now";

    /// <summary>What became of a planned item (run, item reference).</summary>
    public const string ItemDone = "item.done";
    public const string ItemGoing = "item.going";
    public const string ItemBlocked = "item.blocked";
    public const string ItemDropped = "item.dropped";

    /// <summary>Still in the way, or not (run, roadblock); the run is empty outside a stand-up.</summary>
    public const string RoadblockStill = "roadblock.still";
    public const string RoadblockSolved = "roadblock.solved";

    /// <summary>Whoever taps clears it (roadblock).</summary>
    public const string RoadblockTake = "roadblock.take";

    /// <summary>The suggested goal is right (item reference, goal).</summary>
    public const string LinkYes = "link.yes";

    /// <summary>Another goal, or none (item reference).</summary>
    public const string LinkOther = "link.other";
    public const string LinkNone = "link.none";

    /// <summary>What sounded like a roadblock is one, or not (check-in, token of the suspect).</summary>
    public const string SuspectYes = "suspect.yes";
    public const string SuspectNo = "suspect.no";

    /// <summary>Ask the team that a roadblock waits for (roadblock, team).</summary>
    public const string NeedAsk = "need.ask";

    public static string Of(CarryOutcome outcome) => outcome switch
    {
        CarryOutcome.Done => ItemDone,
        CarryOutcome.GoingOn => ItemGoing,
        CarryOutcome.Blocked => ItemBlocked,
        _ => ItemDropped,
    };
}
