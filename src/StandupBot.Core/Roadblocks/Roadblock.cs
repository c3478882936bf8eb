namespace StandupBot.Core.Roadblocks;

/// <summary>Something in the way, from the moment it is raised until somebody solves it.</summary>
public sealed class Roadblock
{
    private readonly List<RoadblockStep> steps = [];

    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string TeamId { get; init; }

    /// <summary>Short name that people type: 3 for "R3".</summary>
    public required int Number { get; init; }

    public required string ReporterId { get; init; }

    /// <summary>The check-in that raised it; an edit that leaves it out takes it back.</summary>
    public string? CheckInId { get; init; }

    /// <summary>True when the bot read it out of free text; such a one lives as long as the reporter goes on saying so.</summary>
    public bool FoundInText { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }
    public required string Text { get; set; }
    public RoadblockKind Kind { get; set; } = RoadblockKind.Normal;
    public string? UnblockerId { get; private set; }
    public string? ObjectiveId { get; set; }
    public DateTimeOffset? ResolvedAt { get; private set; }
    public IReadOnlyList<RoadblockStep> Steps => steps;

    public bool IsOpen => ResolvedAt is null;

    /// <summary>How its reporter put it last; the name that it goes by stays the first one.</summary>
    public string LastWords => steps.Where(s => s.Note is not null && s.RunDate is not null).MaxBy(s => s.At)?.Note ?? Text;

    public string Handle => $"R{Number}";

    public void Raise(string? unblocker, DateOnly? runDate)
    {
        UnblockerId = unblocker;
        Add(RaisedAt, RoadblockAction.Raised, ReporterId, unblocker, null, runDate);
    }

    public void Assign(DateTimeOffset now, string by, string to, string? note)
    {
        UnblockerId = to;
        Add(now, RoadblockAction.Assigned, by, to, note, null);
    }

    /// <summary>Said again in a stand-up, or with news between two of them (behaviour 64).</summary>
    public void Carry(DateTimeOffset now, string by, bool changed, string? note, DateOnly? runDate) =>
        Add(now, changed ? RoadblockAction.Changed : RoadblockAction.Unchanged, by, null, note, runDate);

    public void Resolve(DateTimeOffset now, string by, string? note)
    {
        if (!IsOpen)
            return;
        ResolvedAt = now;
        Add(now, RoadblockAction.Resolved, by, null, note, null);
    }

    public void Reopen(DateTimeOffset now, string by)
    {
        ResolvedAt = null;
        Add(now, RoadblockAction.Reopened, by, null, null, null);
    }

    private void Add(DateTimeOffset at, RoadblockAction action, string by, string? to, string? note, DateOnly? runDate) =>
        steps.Add(new RoadblockStep { RoadblockId = Id, CompanyId = CompanyId, At = at, Action = action, By = by, To = to, Note = note, RunDate = runDate });
}

/// <summary>The stored form of a <see cref="RoadblockEvent"/>.</summary>
public sealed class RoadblockStep
{
    public long Id { get; init; }
    public required string RoadblockId { get; init; }
    public required string CompanyId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required RoadblockAction Action { get; init; }
    public required string By { get; init; }
    public string? To { get; init; }
    public string? Note { get; init; }
    public DateOnly? RunDate { get; init; }

    public RoadblockEvent ToEvent() => new(At, Action, By, To, Note, RunDate);
}
