using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Digests;

/// <summary>What one member's home view is made from.</summary>
public sealed record HomeView
{
    public required string MemberId { get; init; }

    /// <summary>The member's own local date.</summary>
    public required DateOnly Date { get; init; }

    public IReadOnlyList<HomeStandup> Standups { get; init; } = [];

    /// <summary>The member's own goals, most important first.</summary>
    public IReadOnlyList<HomeGoal> Goals { get; init; } = [];

    /// <summary>Open signals that this member can act on, most severe first.</summary>
    public IReadOnlyList<HomeSignal> Signals { get; init; } = [];

    public IReadOnlyList<OwnRoadblock> Roadblocks { get; init; } = [];

    /// <summary>Roadblocks of others that wait for this member.</summary>
    public IReadOnlyList<WaitingView> WaitingForYou { get; init; } = [];

    public required string TimeZone { get; init; }

    /// <summary>Last day of the present or next absence; null when none is planned.</summary>
    public DateOnly? AwayUntil { get; init; }

    /// <summary>The dashboard's address; null where it has none.</summary>
    public string? DashboardUrl { get; init; }
}

/// <summary>Today's run of one of the member's stand-ups, or the next one when there is none open.</summary>
/// <param name="Run">Null when none is open now.</param>
/// <param name="Next">When the next one opens; null while none is planned.</param>
public sealed record HomeStandup(string TeamName, RunView? Run, Standing Standing, LocalTime? Next);

/// <param name="Percent">0-100; null before the first figure.</param>
/// <param name="CheckInDue">True when it is time to say how it stands.</param>
public sealed record HomeGoal(GoalView Goal, double? Percent, DateOnly? Due, bool CheckInDue = false);

public sealed record HomeSignal(string Key, string SignalId, Severity Severity, string Why, string NextAction);
