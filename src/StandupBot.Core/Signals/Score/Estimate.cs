namespace StandupBot.Core.Signals.Score;

/// <summary>The arithmetic of one dimension, before anybody asks whether it may be shown.</summary>
/// <param name="Value">Points 0-100 over the measured components.</param>
/// <param name="HalfWidth">Half of the 90 % interval, in points.</param>
/// <param name="MeasuredWeight">Sum of the measured weights.</param>
/// <param name="TotalWeight">Sum of all weights of the dimension.</param>
public sealed record Estimate(double Value, double HalfWidth, int MeasuredWeight, int TotalWeight)
{
    private const int EnoughPercent = 60;

    public double Evidence => (double)MeasuredWeight / TotalWeight;

    /// <summary>Evidence of at least 0.60, decided in whole numbers: exactly 0.60 is enough whatever a double makes of it.</summary>
    public bool HasEnoughEvidence => MeasuredWeight * 100 >= EnoughPercent * TotalWeight;

    /// <summary>Null when no component has enough data.</summary>
    public static Estimate? Of(IReadOnlyCollection<ComponentRatio> components)
    {
        List<ComponentRatio> measured = [.. components.Where(c => c.IsMeasured)];
        int weight = measured.Sum(c => c.Definition.Weight);
        if (weight == 0)
            return null;
        double value = 100 * measured.Sum(c => c.Definition.Weight * c.Ratio) / weight;
        double variance = measured.Sum(c => Math.Pow((double)c.Definition.Weight / weight * Wilson.Width(c.K, c.N) / 2, 2));
        return new(value, 100 * Math.Sqrt(variance), weight, components.Sum(c => c.Definition.Weight));
    }
}
