namespace StandupBot.Core.Companies;

/// <summary>A day off for one team, or for all of them when <see cref="TeamId"/> is null.</summary>
public sealed class Holiday
{
    public required string CompanyId { get; init; }
    public required string? TeamId { get; init; }
    public required DateOnly Date { get; init; }
    public required string Name { get; init; }
    public long Id { get; init; }

    public bool AppliesTo(string teamId) => TeamId is null || TeamId == teamId;
}
