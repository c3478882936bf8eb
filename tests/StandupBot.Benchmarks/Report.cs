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
}
