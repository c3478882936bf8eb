namespace StandupBot.Core.Signals.Score;

/// <summary>Decides what may be shown of a dimension: a number, a range, or what is missing.</summary>
public static class DimensionScoring
{
    private const double WidestNumber = 15;
    private const double WidestRange = 25;

    /// <param name="onlyRanges">True when too few people answered for a number.</param>
    /// <param name="withheld">True for a team too small for a number.</param>
    public static DimensionScore Of(Dimension dimension, IEnumerable<ComponentRatio> ratios, bool onlyRanges, bool withheld)
    {
        Dictionary<string, ComponentRatio> byId = ratios.ToDictionary(r => r.Id, StringComparer.Ordinal);
        List<ComponentRatio> components = [.. ScoreDefinition.Of(dimension).Select(d => byId.GetValueOrDefault(d.Id) ?? new(d.Id, 0, 0))];
        Estimate? estimate = Estimate.Of(components);
        DimensionScore score = new()
        {
            Dimension = dimension,
            Components = components,
            Publication = withheld ? Publication.Withheld : PublicationOf(estimate, onlyRanges),
            Evidence = estimate?.Evidence ?? 0,
            HalfWidth = withheld ? null : estimate?.HalfWidth,
        };
        return score.Publication switch
        {
            Publication.Number => score with { Value = estimate!.Value },
            Publication.Range => score with { Range = RangeOf(estimate!) },
            Publication.NotEnoughData => score with { Missing = MissingOf(components) },
            _ => score,
        };
    }

    private static Publication PublicationOf(Estimate? estimate, bool onlyRanges)
    {
        if (estimate is not { HasEnoughEvidence: true } || estimate.HalfWidth > WidestRange)
            return Publication.NotEnoughData;
        return onlyRanges || estimate.HalfWidth > WidestNumber ? Publication.Range : Publication.Number;
    }

    private static ScoreRange RangeOf(Estimate estimate) =>
        new(Math.Max(0, estimate.Value - estimate.HalfWidth), Math.Min(100, estimate.Value + estimate.HalfWidth));

    private static IReadOnlyList<MissingEvidence> MissingOf(IEnumerable<ComponentRatio> components) =>
        [.. components.Where(c => !c.IsMeasured).Select(c => new MissingEvidence(c.Definition, c.Definition.MinimumN - c.N))];
}
