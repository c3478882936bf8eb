namespace StandupBot.Core.External;

/// <summary>A promise to somebody outside: who, what, by when.</summary>
public sealed class Commitment
{
    public required string Id { get; init; }
    public required string CompanyId { get; init; }
    public required string Customer { get; init; }
    public required string What { get; init; }
    public required DateOnly Due { get; set; }
    public required string OwnerId { get; init; }
    public string? ObjectiveId { get; set; }
    public required DateTimeOffset At { get; init; }
    public CommitmentState State { get; private set; } = CommitmentState.Open;
    public DateTimeOffset? ChangedAt { get; private set; }

    public void Keep(DateTimeOffset now) => (State, ChangedAt) = (CommitmentState.Kept, now);

    public void Cancel(DateTimeOffset now) => (State, ChangedAt) = (CommitmentState.Cancelled, now);

    /// <summary>The customer agreed to another date; the promise goes on.</summary>
    public void Renegotiate(DateTimeOffset now, DateOnly? due) => (State, ChangedAt, Due) = (CommitmentState.Renegotiated, now, due ?? Due);
}
