using System.Globalization;

namespace StandupBot.Core.External;

/// <summary>A promise to somebody outside: who, what, by when.</summary>
public sealed class Commitment
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>Counts up from 1 in each company.</summary>
    public required int Number { get; init; }

    public required string Customer { get; init; }
    public required string What { get; init; }
    public required DateOnly Due { get; set; }
    public required string OwnerId { get; init; }
    public string? ObjectiveId { get; set; }
    public required DateTimeOffset At { get; init; }
    public CommitmentState State { get; private set; } = CommitmentState.Open;
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>What people call it: "P3".</summary>
    public string Handle => string.Create(CultureInfo.InvariantCulture, $"P{Number}");

    /// <summary>True while it binds: a date that was agreed on anew binds like the first one.</summary>
    public bool IsOpen => State is CommitmentState.Open or CommitmentState.Renegotiated;

    public void Keep(DateTimeOffset now) => (State, ChangedAt) = (CommitmentState.Kept, now);

    public void Cancel(DateTimeOffset now) => (State, ChangedAt) = (CommitmentState.Cancelled, now);

    /// <summary>The customer agreed to another date; the promise goes on.</summary>
    public void Renegotiate(DateTimeOffset now, DateOnly? due) => (State, ChangedAt, Due) = (CommitmentState.Renegotiated, now, due ?? Due);

    /// <summary>As it was before a step that was taken by mistake.</summary>
    public void TakeBack(DateTimeOffset now, CommitmentState state, DateOnly due) => (State, ChangedAt, Due) = (state, now, due);
}
