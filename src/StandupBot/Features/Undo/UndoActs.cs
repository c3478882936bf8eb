namespace StandupBot.Features.Undo;

/// <summary>The acts that can be taken back; what an entry is of.</summary>
public static class UndoActs
{
    /// <summary>Any edit of a goal; the entry keeps its terms before and after.</summary>
    public const string GoalEdit = "goal.edit";

    public const string GoalAdd = "goal.add";
    public const string RoadblockResolve = "roadblock.resolve";
    public const string StandupPause = "standup.pause";

    /// <summary>People left a team's list: the team and then they.</summary>
    public const string TeamLeave = "team.leave";

    /// <summary>People came onto a team's list: the team and then they.</summary>
    public const string TeamJoin = "team.join";

    /// <summary>A threshold of a signal: the signal, the option, its value after and before; nothing for the general one.</summary>
    public const string Threshold = "signal.threshold";

    public const string Absence = "absence";

    /// <summary>A promise was kept, moved or cancelled.</summary>
    public const string Promise = "promise";
}
