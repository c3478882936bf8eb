using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages.AnswerForms;

/// <summary>What the answer form is made from, and what its submission is read with: load it the same way for both.</summary>
public sealed record AnswerFormView
{
    public required RunView Run { get; init; }
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Planned or going on last time. Fixed while the run is open.</summary>
    public IReadOnlyList<CarriedItem> Carried { get; init; } = [];

    public IReadOnlyList<OwnRoadblock> Roadblocks { get; init; } = [];

    /// <summary>All goals of the company: the member's own first, then the team's, then the others.</summary>
    public IReadOnlyList<GoalChoice> Goals { get; init; } = [];

    /// <summary>The member's own goals, asked about once a week, with what the member said last.</summary>
    public IReadOnlyList<ConfidenceAsk> Confidence { get; init; } = [];

    /// <summary>Who can be asked to clear something: the team first. The member is not among them.</summary>
    public IReadOnlyList<PersonView> People { get; init; } = [];

    /// <summary>Themes that were named lately, so that the same thing gets the same name.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>What the member answered earlier in this run (behaviour 32).</summary>
    public AnswerDraft? Earlier { get; init; }
}

/// <param name="Open">False for a goal that is closed, dropped or paused: it can be named, and is not offered.</param>
public sealed record GoalChoice(GoalView Goal, bool Open = true);

/// <param name="Last">1-10 as last said by this member; null before the first time.</param>
public sealed record ConfidenceAsk(GoalView Goal, int? Last);
