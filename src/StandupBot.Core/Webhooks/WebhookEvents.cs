namespace StandupBot.Core.Webhooks;

/// <summary>What a webhook can be told of.</summary>
public static class WebhookEvents
{
    public const string GoalCreated = "goal.created";
    public const string GoalChanged = "goal.changed";
    public const string GoalCheckedIn = "goal.checkedIn";
    public const string GoalDone = "goal.done";
    public const string StandupClosed = "standup.closed";
    public const string RoadblockOpened = "roadblock.opened";
    public const string RoadblockResolved = "roadblock.resolved";
    public const string SignalOpened = "signal.opened";
    public const string SignalChanged = "signal.changed";
    public const string SignalResolved = "signal.resolved";
    public const string ScoreDay = "score.day";

    /// <summary>Sent on request alone, to see whether the address takes events.</summary>
    public const string Test = "webhook.test";

    public static IReadOnlyList<string> All { get; } =
    [
        GoalCreated, GoalChanged, GoalCheckedIn, GoalDone, StandupClosed, RoadblockOpened, RoadblockResolved, SignalOpened, SignalChanged, SignalResolved, ScoreDay,
    ];

    /// <summary>The event of this name, or all those of a kind ("goal" or "goal.*"); none for a name that is no event.</summary>
    public static IReadOnlyList<string> Named(string word)
    {
        var name = word.EndsWith(".*", StringComparison.Ordinal) ? word[..^2] : word;
        return [.. All.Where(e => string.Equals(e, name, StringComparison.OrdinalIgnoreCase) || e.StartsWith($"{name}.", StringComparison.OrdinalIgnoreCase))];
    }
}
