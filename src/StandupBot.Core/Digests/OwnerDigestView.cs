using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Digests.Prefaces;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Digests;

/// <summary>What the owner's daily digest is made from. Lists of any length are fine: the message stays under 20 lines.</summary>
public sealed record OwnerDigestView
{
    public required string OwnerId { get; init; }

    /// <summary>Local date of the company.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What waits for the owner, most pressing first.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Goals that moved since the last digest, and those done, largest move first.</summary>
    public IReadOnlyList<GoalMove> Moved { get; init; } = [];

    /// <summary>Goals that should have moved and did not.</summary>
    public IReadOnlyList<GoalView> Stalled { get; init; } = [];

    public IReadOnlyList<TeamAnswers> Teams { get; init; } = [];

    /// <summary>Open roadblocks of all teams that are not among the decisions, oldest first.</summary>
    public IReadOnlyList<TeamRoadblock> Roadblocks { get; init; } = [];

    /// <summary>Signals that opened, changed or ended since the last digest and are not among the decisions.</summary>
    public IReadOnlyList<SignalNews> Signals { get; init; } = [];

    public ScoreSheet? Score { get; init; }
    public Trend? Trend { get; init; }

    /// <summary>Set during the first ten working days of a company.</summary>
    public FirstDays? FirstDays { get; init; }

    /// <summary>What the owner has to know of the bot itself, as sentences: "Not reachable: Hal and 2 more."</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What a model wrote about the facts above; null unless the owner's host has one.</summary>
    public Preface? Preface { get; init; }
}

/// <param name="Percent">0-100.</param>
/// <param name="Change">Points, signed.</param>
public sealed record GoalMove(GoalView Goal, double? Percent, double? Change, bool Done = false);

/// <summary>How many of a team answered; nobody is named.</summary>
/// <param name="Held">False when the team had no stand-up on the day: then the numbers are not shown.</param>
public sealed record TeamAnswers(string TeamName, int Answered, int Asked, int Away, bool Held = true);

public sealed record TeamRoadblock(string TeamName, RoadblockView Roadblock);

public enum NewsKind { New, Changed, Resolved }

/// <param name="Sentence">Why, for a new or changed one; what it was, for a resolved one.</param>
/// <param name="Evidence">The most telling quote with who said it, such as "waiting for the policy" (Cleo); null for none.</param>
public sealed record SignalNews(string Key, NewsKind Kind, Severity Severity, string Sentence, QuoteView? Evidence = null)
{
    /// <summary>Ids of those who resolved it.</summary>
    public IReadOnlyList<string> ThanksTo { get; init; } = [];
}

public sealed record QuoteView(string Text, string ById, string? Url = null)
{
    /// <summary>False for a quote that the sentence above it has already in full.</summary>
    internal bool AddsTo(string sentence) =>
        !sentence.Contains(Phrasing.SafeText.Line(Text), StringComparison.OrdinalIgnoreCase);
}

/// <summary>How far a new company has come.</summary>
/// <param name="Day">1 for its first working day.</param>
/// <param name="Goals">Active goals.</param>
/// <param name="Items">Lines of work reported so far, and how many of them name a goal.</param>
public sealed record FirstDays(int Day, int Goals, int Items, int LinkedItems);
