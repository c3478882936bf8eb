namespace StandupBot.Core.Signals.Score;

/// <summary>The alignment score of one scope on one day, with everything needed to explain it. There is none for a person.</summary>
public sealed record ScoreSheet
{
    /// <summary>Version of the definition that the figures were made with.</summary>
    public int Version { get; init; } = ScoreDefinition.Version;

    public required DateTimeOffset At { get; init; }

    /// <summary>"company" or "team:id".</summary>
    public required string Scope { get; init; }

    /// <summary>Vertical, horizontal, external: always all three, in this order.</summary>
    public required IReadOnlyList<DimensionScore> Dimensions { get; init; }

    public OverallScore? Overall { get; init; }
    public required Participation Participation { get; init; }

    public DimensionScore this[Dimension dimension] => Dimensions.First(d => d.Dimension == dimension);

    /// <summary>True while not one dimension has enough data to be shown.</summary>
    public bool HasNoData => Dimensions.All(d => d.Publication == Publication.NotEnoughData);

    /// <summary>The figures alone, as they are kept from day to day: without the lists that they open into.</summary>
    public ScoreSheet WithoutEntries() => this with
    {
        Dimensions = [.. Dimensions.Select(d => d with { Components = [.. d.Components.Select(c => c with { Entries = [] })] })],
    };

    /// <summary>The whole sheet from bare ratios: the one place where the publication rules meet.</summary>
    public static ScoreSheet Of(
        ScoreScope scope, DateTimeOffset at, IReadOnlyCollection<ComponentRatio> ratios, Participation participation, bool criticalOpen)
    {
        List<DimensionScore> dimensions =
        [
            .. ScoreDefinition.Dimensions.Select(d => DimensionScoring.Of(
                d, ratios.Where(r => r.Definition.Dimension == d), participation.IsTooLow, !scope.MayShowNumbers)),
        ];
        return new()
        {
            At = at,
            Scope = scope.Name,
            Dimensions = dimensions,
            Overall = OverallScore.Of(dimensions, criticalOpen),
            Participation = participation,
        };
    }
}
