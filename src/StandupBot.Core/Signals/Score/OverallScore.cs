using System.Globalization;

namespace StandupBot.Core.Signals.Score;

/// <summary>One figure over the dimensions that show a number; a range or a missing dimension stays outside.</summary>
/// <param name="Value">Points 0-100.</param>
/// <param name="HalfWidth">Half of the 90 % interval, in points.</param>
/// <param name="Published">How many dimensions are in it.</param>
/// <param name="Weakest">The lowest of them, always named beside the figure.</param>
public sealed record OverallScore(double Value, double HalfWidth, int Published, Dimension Weakest, Band Label)
{
    /// <summary>As in "2 of 3 dimensions".</summary>
    public string Dimensions => string.Create(
        CultureInfo.InvariantCulture, $"{Published} of {ScoreDefinition.Dimensions.Count} dimensions");

    /// <summary>Null when no dimension shows a number.</summary>
    public static OverallScore? Of(IEnumerable<DimensionScore> dimensions, bool criticalOpen)
    {
        List<DimensionScore> published = [.. dimensions.Where(d => d.Value is not null)];
        if (published.Count == 0)
            return null;
        double weight = published.Sum(d => ScoreDefinition.WeightOf(d.Dimension));
        double value = published.Sum(d => ScoreDefinition.WeightOf(d.Dimension) * d.Value!.Value) / weight;
        double variance = published.Sum(d => Math.Pow(ScoreDefinition.WeightOf(d.Dimension) / weight * d.HalfWidth!.Value, 2));
        Dimension weakest = published.MinBy(d => d.Value)!.Dimension;
        return new(value, Math.Sqrt(variance), published.Count, weakest, Bands.Label(value, criticalOpen));
    }
}
