using System.Globalization;

namespace StandupBot.Core.Signals.Score;

/// <summary>Which way a figure moved, where the move is larger than its uncertainty.</summary>
public enum Arrow { None, Up, Down }

/// <summary>What one component added to a move.</summary>
/// <param name="Points">Points of the figure, signed.</param>
/// <param name="Ratio">The component as it stands today.</param>
public sealed record TrendDriver(double Points, ComponentRatio Ratio)
{
    /// <summary>As in "V4 -6: 9 unlinked items".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Ratio.Id} {Points:+0;-0;0}: {Ratio.Misses} {Ratio.Definition.Missed.For(Ratio.Misses)}");
}

/// <summary>The move of one figure against the median of the days before it.</summary>
/// <param name="Delta">Points, signed, over the components measured both today and before.</param>
/// <param name="Drivers">The two components that moved it the most, the larger one first.</param>
public sealed record Trend(double Delta, Arrow Arrow, IReadOnlyList<TrendDriver> Drivers)
{
    private const int DaysBack = 10;
    private const int MostDrivers = 2;
    private const double SmallestMove = 5;

    /// <summary>A move of five points stays one when it is a sum of doubles.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>The trend of one dimension; null where nothing was measured both today and before, or where no figure may be shown.</summary>
    /// <param name="before">Earlier sheets of the same scope, oldest first, one a working day; the last ten count.</param>
    public static Trend? Of(Dimension dimension, ScoreSheet today, IReadOnlyList<ScoreSheet> before)
    {
        DimensionScore now = today[dimension];
        return now.Publication is Publication.Number or Publication.Range ? Of([now], now.HalfWidth, today, before) : null;
    }

    /// <summary>The trend of the overall figure, over the dimensions that are in it.</summary>
    public static Trend? OfOverall(ScoreSheet today, IReadOnlyList<ScoreSheet> before) =>
        today.Overall is { } overall
            ? Of([.. today.Dimensions.Where(d => d.Value is not null)], overall.HalfWidth, today, before)
            : null;

    private static Trend? Of(
        IReadOnlyCollection<DimensionScore> dimensions, double? halfWidth, ScoreSheet today, IReadOnlyList<ScoreSheet> before)
    {
        List<ScoreSheet> window = [.. before.Where(s => s.Version == today.Version).TakeLast(DaysBack)];
        List<(DimensionScore Dimension, List<(ComponentRatio Ratio, double Move)> Moves)> moved =
        [
            .. dimensions.Select(d => (d, MovesOf(d, window))).Where(m => m.Item2.Count > 0),
        ];
        if (moved.Count == 0)
            return null;
        double total = moved.Sum(m => ScoreDefinition.WeightOf(m.Dimension.Dimension));
        List<TrendDriver> drivers =
        [
            .. moved.SelectMany(m => DriversOf(m.Moves, ScoreDefinition.WeightOf(m.Dimension.Dimension) / total))
                .OrderByDescending(d => Math.Abs(d.Points)),
        ];
        double delta = drivers.Sum(d => d.Points);
        return new(delta, ArrowOf(delta, halfWidth ?? 0), [.. drivers.Where(d => d.Points != 0).Take(MostDrivers)]);
    }

    private static List<(ComponentRatio Ratio, double Move)> MovesOf(DimensionScore now, List<ScoreSheet> window) =>
    [
        .. from ratio in now.Components.Where(c => c.IsMeasured)
           let past = window.Select(s => s[now.Dimension].Components.First(c => c.Id == ratio.Id)).Where(c => c.IsMeasured).ToList()
           where past.Count > 0
           select (ratio, ratio.Ratio - Median(past.Select(c => c.Ratio))),
    ];

    private static IEnumerable<TrendDriver> DriversOf(List<(ComponentRatio Ratio, double Move)> moves, double share)
    {
        double weight = moves.Sum(m => m.Ratio.Definition.Weight);
        return moves.Select(m => new TrendDriver(100 * share * m.Ratio.Definition.Weight * m.Move / weight, m.Ratio));
    }

    private static Arrow ArrowOf(double delta, double halfWidth)
    {
        if (Math.Abs(delta) + Tolerance < Math.Max(SmallestMove, halfWidth))
            return Arrow.None;
        return delta > 0 ? Arrow.Up : Arrow.Down;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
