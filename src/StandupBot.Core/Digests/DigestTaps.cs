namespace StandupBot.Core.Digests;

/// <summary>The actions of the buttons in digests and nudges; in brackets what the value names, in this order.</summary>
public static class DigestTaps
{
    /// <summary>The reader takes the goal over, or names somebody (goal).</summary>
    public const string GoalTake = "goal.take";
    public const string GoalGive = "goal.give";

    /// <summary>The first goal goes before the second (winner, other).</summary>
    public const string GoalFirst = "goal.first";

    /// <summary>Bring both owners together (goal, goal).</summary>
    public const string GoalTalk = "goal.talk";

    /// <summary>A new goal, by form (the reader).</summary>
    public const string GoalAdd = "goal.add";

    /// <summary>One-tap check-in of a goal, by form (goal).</summary>
    public const string GoalUpdate = "goal.update";

    /// <summary>Ask whoever is to clear it for a date; name somebody who can (roadblock).</summary>
    public const string RoadblockAsk = "roadblock.ask";
    public const string RoadblockGive = "roadblock.give";

    /// <summary>Accept or decline a need of another team, or ask for an answer (dependency).</summary>
    public const string DependencyAccept = "dependency.accept";
    public const string DependencyDecline = "dependency.decline";
    public const string DependencyAsk = "dependency.ask";

    /// <summary>A theme that customers name becomes a goal, belongs to one, or is none (the first 500 characters of the theme).</summary>
    public const string ThemeGoal = "theme.goal";
    public const string ThemeLink = "theme.link";
    public const string ThemeDismiss = "theme.dismiss";

    /// <summary>Do the next action (signal key).</summary>
    public const string SignalFix = "signal.fix";

    /// <summary>Not now (signal key, working days).</summary>
    public const string SignalSnooze = "signal.snooze";

    /// <summary>Not a problem, and why (signal key).</summary>
    public const string SignalDismiss = "signal.dismiss";

    /// <summary>Are two lines of work the same? (item, item)</summary>
    public const string WorkPairing = "work.pairing";
    public const string WorkDuplicate = "work.duplicate";
    public const string WorkDifferent = "work.different";

    /// <summary>Where work goes after a change: to a goal (changed goal, goal), to another one, nowhere, or on as before (changed goal).</summary>
    public const string RealignTo = "realign.to";
    public const string RealignOther = "realign.other";
    public const string RealignStop = "realign.stop";
    public const string RealignKeep = "realign.keep";

    /// <summary>Away until a date, by form; settings, by form (the reader).</summary>
    public const string Away = "member.away";
    public const string Settings = "member.settings";
}
