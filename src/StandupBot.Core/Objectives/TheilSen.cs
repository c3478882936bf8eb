namespace StandupBot.Core.Objectives;

/// <summary>A trend that one wild value cannot bend: the median of the slopes of all pairs (Theil 1950, Sen 1968).</summary>
public static class TheilSen
{
    /// <summary>Units of y for one of x; null when all points share one x.</summary>
    public static double? Slope(IReadOnlyList<(double X, double Y)> points)
    {
        List<double> slopes = [];
        for (var i = 0; i < points.Count; i++)
            for (var j = i + 1; j < points.Count; j++)
                if (points[i].X != points[j].X)
                    slopes.Add((points[j].Y - points[i].Y) / (points[j].X - points[i].X));
        return slopes.Count == 0 ? null : Median(slopes);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
