using System.Globalization;

namespace StandupBot.Benchmarks;

/// <summary>Lines of a report on the console: a name and a figure, always the same columns.</summary>
internal static class Report
{
    public static void Title(string text) => Console.WriteLine($"\n{text}");

    public static void Line(string name, object figure) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-44} {figure}"));

    /// <summary>How many times the one is the other, by processor time.</summary>
    public static void Ratio(string name, Cost of, Cost to) => Ratio(name, of.Processor / to.Processor);

    public static void Ratio(string name, double times) => Line(name, string.Create(CultureInfo.InvariantCulture, $"{times,7:0.00} x"));

    /// <summary>Says how a cost grew when one thing became so many times as much, as a power of it, and whether that is within the allowance.</summary>
    public static bool Slope(string what, int times, double grew, double allowance)
    {
        var exponent = Math.Log(grew) / Math.Log(times);
        var verdict = exponent <= allowance ? "linear" : "MORE THAN LINEAR";
        Line(what, string.Create(CultureInfo.InvariantCulture, $"x{grew:0.00} for {times} times as many, exponent {exponent:0.00}: {verdict}"));
        return exponent <= allowance;
    }
}
