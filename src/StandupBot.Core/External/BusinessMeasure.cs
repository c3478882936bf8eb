namespace StandupBot.Core.External;

/// <summary>One reading of a number that the owner cares about: revenue growth, margin, retention, ...</summary>
public sealed class BusinessMeasure
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string Key { get; init; }
    public required double Value { get; init; }
    public required DateTimeOffset At { get; init; }
}
