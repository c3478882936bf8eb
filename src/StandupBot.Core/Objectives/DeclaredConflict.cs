namespace StandupBot.Core.Objectives;

/// <summary>Two goals that somebody declared to be in each other's way, and which one goes first once that is settled.</summary>
public sealed class DeclaredConflict
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string A { get; init; }
    public required string B { get; init; }
    public string? Wins { get; init; }
    public string? Reason { get; init; }
    public required string By { get; init; }
    public required DateTimeOffset At { get; init; }
}
