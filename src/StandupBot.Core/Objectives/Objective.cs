namespace StandupBot.Core.Objectives;

/// <summary>A goal. Every edit is kept with who, when and why; the terms in force are <see cref="Terms"/>.</summary>
public sealed class Objective
{
    private readonly List<ObjectiveEdit> edits = [];
    private readonly List<ObjectiveReport> reports = [];

    public required string Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>The number in its handle: 12 for "G12".</summary>
    public required int Number { get; init; }

    /// <summary>How the tool that it was imported from names it; null for a goal that was made here.</summary>
    public string? ExternalId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required string CreatedBy { get; init; }
    public required ObjectiveTerms Terms { get; set; }
    public IReadOnlyList<ObjectiveEdit> Edits => edits;
    public IReadOnlyList<ObjectiveReport> Reports => reports;

    /// <summary>What people type.</summary>
    public string Handle => $"G{Number}";

    /// <summary>Changes the terms and keeps what they were. Nothing is recorded when nothing changes.</summary>
    public ObjectiveEdit? Edit(DateTimeOffset now, string by, ObjectiveTerms terms, string? reason)
    {
        if (terms == Terms)
            return null;
        var edit = new ObjectiveEdit { ObjectiveId = Id, CompanyId = CompanyId, At = now, By = by, Before = Terms, After = terms, Reason = reason };
        edits.Add(edit);
        Terms = terms;
        return edit;
    }

    public ObjectiveReport CheckIn(GoalCheckIn said)
    {
        var report = new ObjectiveReport { ObjectiveId = Id, CompanyId = CompanyId, At = said.At, By = said.By, Value = said.Value, Confidence = said.Confidence, Status = said.Status, Note = said.Note };
        reports.Add(report);
        return report;
    }
}

/// <summary>The stored form of an <see cref="ObjectiveChange"/>.</summary>
public sealed class ObjectiveEdit
{
    public long Id { get; init; }
    public required string ObjectiveId { get; init; }
    public required string CompanyId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public required ObjectiveTerms Before { get; init; }
    public required ObjectiveTerms After { get; init; }
    public string? Reason { get; init; }

    public ObjectiveChange ToChange() => new(At, By, Before, After, Reason);
}

/// <summary>The stored form of a <see cref="GoalCheckIn"/>.</summary>
public sealed class ObjectiveReport
{
    public long Id { get; init; }
    public required string ObjectiveId { get; init; }
    public required string CompanyId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required string By { get; init; }
    public double? Value { get; init; }
    public int? Confidence { get; init; }
    public GoalStatus? Status { get; init; }
    public string? Note { get; init; }

    public GoalCheckIn ToCheckIn() => new(At, By, Value, Confidence, Status, Note);
}
