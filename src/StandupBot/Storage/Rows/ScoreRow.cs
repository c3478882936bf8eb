using StandupBot.Core.Signals.Score;

namespace StandupBot.Storage.Rows;

/// <summary>The alignment score of one scope on one working day, by the definition that its sheet names.</summary>
public sealed class ScoreRow
{
    public required string CompanyId { get; init; }

    /// <summary>"company" or "team:id".</summary>
    public required string Scope { get; init; }

    public required DateOnly Day { get; init; }
    public required ScoreSheet Sheet { get; init; }

    /// <summary>Working days that the team needed to follow the last change of goals; null where nothing changed.</summary>
    public int? TimeToRealign { get; init; }
}
