namespace StandupBot.Core.Standups;

/// <summary>What two people's lines of work are to each other.</summary>
public enum SameWorkVerdict { Pairing, Duplicate, Different }

/// <summary>One person's answer to "is this the same work?"; A and B are item references.</summary>
public sealed class SameWorkAnswer
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string A { get; init; }
    public required string B { get; init; }
    public required SameWorkVerdict Verdict { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
}
