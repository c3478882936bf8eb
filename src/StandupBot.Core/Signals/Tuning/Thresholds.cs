using System.Globalization;
using System.Reflection;

namespace StandupBot.Core.Signals.Tuning;

/// <summary>
/// Reads and replaces thresholds by their names. The options are records of plain numbers, so that a new one can be tuned without
/// another line of code.
/// </summary>
public static class Thresholds
{
    private const double Most = 1000;

    /// <summary>No rule is shown more work than this many working days, unless its own window is longer.</summary>
    private const double LongestWindow = 10;

    private const double WholeShare = 100;

    /// <summary>The thresholds of one signal as they are in force, in the order in which they are documented; none for an unknown one.</summary>
    public static IReadOnlyList<Threshold> Of(string signal, SignalOptions options) => typeof(SignalOptions).GetProperty(signal)?.GetValue(options) is { } own
        ? [.. Numbers(own).Select(number => new Threshold(signal, number.Name, Convert.ToDouble(number.GetValue(own), CultureInfo.InvariantCulture)))]
        : [];

    /// <summary>The options with a company's own thresholds in the place of the general ones; what no option is called is left out.</summary>
    public static SignalOptions With(this SignalOptions options, IEnumerable<Threshold> own)
    {
        var changed = options with { };
        foreach (var threshold in own)
            if (typeof(SignalOptions).GetProperty(threshold.Signal) is { } signal)
                signal.SetValue(changed, Replaced(signal.GetValue(changed)!, threshold));
        return changed;
    }

    /// <summary>Thresholds that a word may mean: the one of this name, else those whose names hold the word.</summary>
    public static IReadOnlyList<Threshold> Named(IReadOnlyList<Threshold> all, string word) =>
        all.FirstOrDefault(one => string.Equals(one.Name, word, StringComparison.OrdinalIgnoreCase)) is { } exact
            ? [exact]
            : [.. all.Where(one => one.Name.Contains(word, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Why a value makes no sense, as the end of a sentence; null when it does.</summary>
    public static string? WhyNot(Threshold threshold)
    {
        var isWhole = IsWhole(threshold);
        var (least, most) = (isWhole ? 1 : 0.01, MostOf(threshold));
        if (isWhole && threshold.Value != Math.Floor(threshold.Value))
            return "it is a whole number";
        return threshold.Value >= least && threshold.Value <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"it goes from {least} to {most}");
    }

    private static double MostOf(Threshold threshold)
    {
        var usual = Of(threshold.Signal, new SignalOptions()).First(one => one.Name == threshold.Name).Value;
        if (threshold.Name.Contains("Window", StringComparison.Ordinal) || threshold.Name is "ExplanationDays" or "AccountDays" or "DifferentSuppressesDays")
            return Math.Max(LongestWindow, usual);
        return threshold.Name.Contains("Share", StringComparison.Ordinal) ? WholeShare : Most;
    }

    private static bool IsWhole(Threshold threshold) =>
        Numbers(typeof(SignalOptions).GetProperty(threshold.Signal)!.GetValue(new SignalOptions())!).First(number => number.Name == threshold.Name).PropertyType == typeof(int);

    private static IEnumerable<PropertyInfo> Numbers(object options) => options.GetType().GetProperties().OrderBy(number => number.MetadataToken);

    private static object Replaced(object options, Threshold threshold)
    {
        var made = options.GetType().GetConstructors().Single();
        return made.Invoke([.. made.GetParameters().Select(number => Convert.ChangeType(
            number.Name == threshold.Name ? threshold.Value : options.GetType().GetProperty(number.Name!)!.GetValue(options), number.ParameterType, CultureInfo.InvariantCulture))]);
    }
}
