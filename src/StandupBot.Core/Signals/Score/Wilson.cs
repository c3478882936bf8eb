namespace StandupBot.Core.Signals.Score;

/// <summary>
/// The 90 % Wilson score interval of a proportion: stays inside [0, 1] and does not collapse at 0/n and n/n, as the plain one does.
/// Wilson, E. B. (1927), Journal of the American Statistical Association 22.
/// </summary>
public static class Wilson
{
    /// <summary>Two-sided 90 % quantile of the standard normal distribution.</summary>
    public const double Z = 1.6448536;

    /// <summary>Full width of the interval of k successes in n trials, in [0, 1]; 1 when nothing was tried.</summary>
    public static double Width(int k, int n)
    {
        if (n == 0)
            return 1;
        double p = (double)k / n;
        double z2 = Z * Z;
        return 2 * Z / (1 + z2 / n) * Math.Sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
    }
}
