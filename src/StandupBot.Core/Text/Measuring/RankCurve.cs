namespace StandupBot.Core.Text.Measuring;

/// <summary>The area under the ROC curve: how often a positive scores above a negative, ties counted half. 0.5 is chance, 1 perfect.</summary>
public static class RankCurve
{
    /// <returns>NaN if one side is empty.</returns>
    public static double Area(IEnumerable<double> positives, IEnumerable<double> negatives)
    {
        var above = positives.ToList();
        var below = negatives.Order().ToArray();
        if (above.Count == 0 || below.Length == 0)
            return double.NaN;
        return above.Sum(p => (First(below, p) + First(below, Math.BitIncrement(p))) / 2.0) / ((double)above.Count * below.Length);
    }

    // How many of the sorted values lie below the given one.
    private static int First(double[] sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
