using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Standups.Messages;

/// <summary>Everything that the one channel message of a run is made from. Lists of any length are fine: the message is bounded.</summary>
public sealed record SummaryView
{
    public required RunView Run { get; init; }
    public required bool Closed { get; init; }

    /// <summary>Everybody who was asked, those who left since included.</summary>
    public required IReadOnlyList<MemberStanding> Members { get; init; }

    /// <summary>Goals that got work or moved, most important first.</summary>
    public IReadOnlyList<GoalProgressView> Goals { get; init; } = [];

    /// <summary>Work for no goal, daily business included.</summary>
    public IReadOnlyList<WorkView> OtherWork { get; init; } = [];

    /// <summary>Open roadblocks of the team, most pressing first.</summary>
    public IReadOnlyList<RoadblockView> Roadblocks { get; init; } = [];

    /// <summary>Signals of the team, most severe first, as the noise budget lets them through.</summary>
    public IReadOnlyList<SignalSentence> Signals { get; init; } = [];

    /// <summary>Open signals that are not among <see cref="Signals"/>.</summary>
    public int MoreSignals { get; init; }

    /// <summary>What happened because somebody answered last time: one phrase each, with names.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public IReadOnlyList<AwayView> Away { get; init; } = [];
}

/// <summary>Where a member of the run stands.</summary>
public enum Standing
{
    Waiting, Answered, Late, Skipped,

    /// <summary>The prompt could not be delivered; such a person is not missing.</summary>
    NotReached,

    /// <summary>Left the company since the run opened (behaviour 21).</summary>
    Left,
}

public sealed record MemberStanding(string MemberId, Standing Standing);

/// <summary>How one goal got on in the run.</summary>
/// <param name="Percent">0-100; null before the first figure.</param>
/// <param name="Change">Points since the team's last run, signed.</param>
/// <param name="DaysStill">Working days without a move; null when it moved or is not measured.</param>
/// <param name="Work">What was said for it in this run, in the order in which it came.</param>
public sealed record GoalProgressView(GoalView Goal, double? Percent, double? Change, int? DaysStill, IReadOnlyList<WorkView> Work);

/// <summary>One line of work with who said it.</summary>
public sealed record WorkView(string MemberId, string Text, ItemState State);

/// <summary>An open roadblock.</summary>
/// <param name="AgeDays">Working days since it was raised; 0 for today.</param>
/// <param name="PromisedFor">When the unblocker said that it will be gone.</param>
public sealed record RoadblockView(
    string Id, string Text, string ReporterId, int AgeDays, string? UnblockerId = null, DateOnly? PromisedFor = null, GoalView? Goal = null,
    RoadblockKind Kind = RoadblockKind.Normal)
{
    /// <summary>True from the working day on on which it is open longer than its kind allows.</summary>
    public bool Overdue { get; init; }

    /// <summary>Key of the open signal about this roadblock; its line then speaks for the signal.</summary>
    public string? Signal { get; init; }
}

/// <summary>A signal in one sentence.</summary>
public sealed record SignalSentence(string Key, Severity Severity, string Sentence);

/// <param name="Until">Last day of the absence.</param>
public sealed record AwayView(string MemberId, DateOnly? Until);
