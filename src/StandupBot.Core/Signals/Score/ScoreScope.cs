using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Score;

/// <summary>Whose alignment is looked at: the company, or one team. There is no scope for a person.</summary>
/// <param name="Name">"company" or "team:id".</param>
/// <param name="MayShowNumbers">False for a team so small that a number would speak of its people.</param>
public sealed record ScoreScope(string Name, string? TeamId, bool MayShowNumbers)
{
    public static ScoreScope Company { get; } = new("company", null, MayShowNumbers: true);

    public static ScoreScope Of(TeamFact team)
    {
        ArgumentNullException.ThrowIfNull(team);
        return new($"team:{team.Id}", team.Id, team.MemberIds.Count >= ScoreDefinition.SmallestTeam);
    }
}
