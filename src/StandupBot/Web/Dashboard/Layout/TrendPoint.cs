using System.Globalization;

namespace StandupBot.Web.Dashboard.Layout;

/// <param name="Value">Null where there is no figure: the line has a gap there.</param>
public sealed record TrendPoint(DateOnly Day, double? Value);

/// <summary>Puts figures into a box of <see cref="Width"/> by <see cref="Height"/>.</summary>
internal sealed record TrendBox(DateOnly From, DateOnly To, double Low, double High)
{
    public const int Width = 640;
    public const int Height = 160;

    /// <summary>Room for the thickness of the line.</summary>
    private const int Edge = 6;

    /// <summary>One line for each stretch without a gap, as SVG writes points.</summary>
    public IReadOnlyList<string> Lines(IEnumerable<TrendPoint> points)
    {
        List<List<string>> lines = [[]];
        foreach (var point in points)
            if (point.Value is { } value)
                lines[^1].Add($"{X(point.Day)},{Y(value)}");
            else if (lines[^1].Count > 0)
                lines.Add([]);
        return [.. lines.Where(line => line.Count > 0).Select(line => string.Join(' ', line))];
    }

    public string X(DateOnly day) => Text(Edge + ((Width - (2.0 * Edge)) * (day.DayNumber - From.DayNumber) / Math.Max(1, To.DayNumber - From.DayNumber)));

    public string Y(double value) => Text(Height - Edge - ((Height - (2.0 * Edge)) * (value - Low) / (High > Low ? High - Low : 1)));

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
