using StandupBot.Core.Objectives;

namespace StandupBot.Core.Histories;

/// <summary>What an <c>objectiveChange</c> sets. A field cleared goes back to its default.</summary>
public sealed record ObjectiveSet
{
    public Given<string> Title { get; init; }
    public Given<string?> Description { get; init; }
    public Given<string?> OwnerId { get; init; }
    public Given<string?> TeamId { get; init; }
    public Given<string?> ParentId { get; init; }
    public Given<Priority> Priority { get; init; }
    public Given<Horizon> Horizon { get; init; }
    public Given<DateOnly?> Start { get; init; }
    public Given<DateOnly?> Due { get; init; }
    public Given<Cadence> Cadence { get; init; }
    public Given<Curve> Curve { get; init; }
    public Given<Measure?> Measure { get; init; }
    public Given<bool> Draft { get; init; }
    public Given<bool> External { get; init; }
    public Given<string?> Standalone { get; init; }
    public Given<bool> Guardrail { get; init; }
    public Given<ObjectiveStatus> Status { get; init; }

    /// <summary>The terms after the change.</summary>
    public ObjectiveTerms ApplyTo(ObjectiveTerms terms) => terms with
    {
        Title = Title.Or(terms.Title),
        Description = Description.Or(terms.Description),
        OwnerId = OwnerId.Or(terms.OwnerId),
        TeamId = TeamId.Or(terms.TeamId),
        ParentId = ParentId.Or(terms.ParentId),
        Priority = Priority.Or(terms.Priority),
        Horizon = Horizon.Or(terms.Horizon),
        Start = Start.Or(terms.Start),
        Due = Due.Or(terms.Due),
        Cadence = Cadence.Or(terms.Cadence),
        Curve = Curve.Or(terms.Curve),
        Measure = Measure.Or(terms.Measure),
        External = External.Or(terms.External),
        Standalone = Standalone.Or(terms.Standalone),
        Guardrail = Guardrail.Or(terms.Guardrail),
        Status = Status.Or(AfterDraft(terms.Status)),
    };

    // "draft": false publishes a draft and means nothing to a goal that was published before.
    private ObjectiveStatus AfterDraft(ObjectiveStatus status) =>
        !Draft.IsGiven ? status
        : Draft.Value ? ObjectiveStatus.Draft
        : status == ObjectiveStatus.Draft ? ObjectiveStatus.Active : status;
}
