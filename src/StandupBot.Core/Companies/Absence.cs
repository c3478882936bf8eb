namespace StandupBot.Core.Companies;

/// <summary>A member is away, first and last day included (behaviour 28).</summary>
public sealed class Absence
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required string MemberId { get; init; }
    public required DateOnly From { get; init; }
    public required DateOnly To { get; set; }

    /// <summary>Who stands in; null when nobody does.</summary>
    public string? DelegateId { get; init; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
