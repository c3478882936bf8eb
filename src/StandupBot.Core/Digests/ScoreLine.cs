using System.Globalization;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Digests;

/// <summary>The alignment score of a company or a team in one line: always with what it means, or with what is missing.</summary>
public static class ScoreLine
{
    private const int MostMissing = 2;

    /// <param name="trend">Of the overall figure; null where there is none.</param>
    public static string Of(ScoreSheet sheet, Trend? trend)
    {
        if (sheet.HasNoData)
            return NothingYet(sheet);
        var weakest = sheet.Overall is { Published: > 1 } several ? several.Weakest : (Dimension?)null;
        var counted = sheet.Dimensions.Where(d => d.Publication != Publication.NotEnoughData).Select(d => Part(d, d.Dimension == weakest));
        var parts = string.Join(", ", counted) + Uncounted([.. sheet.Dimensions.Where(d => d.Publication == Publication.NotEnoughData)]);
        return sheet.Overall is { } overall
            ? $"Alignment {Say.Whole(overall.Value)} of 100{Moved(trend)} ({Bands.Text(overall.Label)}, {overall.Dimensions}): {parts}"
            : $"Alignment: {parts}";
    }

    /// <summary>The first weeks: one thing a dimension that is still missing, not a list of them all.</summary>
    private static string NothingYet(ScoreSheet sheet)
    {
        var missing = string.Join("; ", sheet.Dimensions.Where(d => d.Missing.Count > 0).Select(d => $"{Name(d.Dimension)}: {d.Missing[0]}"));
        return $"Alignment: not enough data yet{(missing.Length > 0 ? $" ({missing})" : "")}";
    }

    /// <summary>What moved the figure most, in words: "9 unlinked items (-6), roadblocks closed in time 9 of 14 (+3)"; empty when nothing did by a point.</summary>
    public static string Drivers(Trend trend) => string.Join(", ", trend.Drivers.Where(driver => Math.Abs(driver.Points) >= 0.5).Select(driver =>
    {
        var ratio = driver.Ratio;
        var what = driver.Points < 0 && ratio.Misses > 0
            ? $"{Say.Whole(ratio.Misses)} {ratio.Definition.Missed.For(ratio.Misses)}"
            : $"{Say.Small(ratio.Definition.Name)} {Say.Whole(ratio.K)} of {Say.Whole(ratio.N)}";
        return string.Create(CultureInfo.InvariantCulture, $"{what} ({driver.Points:+0;-0;0})");
    }));

    public static string Name(Dimension dimension) => dimension switch
    {
        Dimension.Vertical => "goals",
        Dimension.Horizontal => "across teams",
        _ => "customers",
    };

    private static string Moved(Trend? trend) => trend switch
    {
        null => "",
        { Arrow: Arrow.None } => ", steady",
        _ => $", {Say.Change(trend.Delta) ?? "steady"} on the two weeks before",
    };

    private static string Part(DimensionScore score, bool weakest)
    {
        var name = Name(score.Dimension);
        return score.Publication switch
        {
            Publication.Number => $"{(weakest ? "weakest " : "")}{name} {Say.Whole(score.Value!.Value)}{Loss(score)}",
            Publication.Range => $"{name} between {Say.Whole(score.Range!.Low)} and {Say.Whole(score.Range.High)}{Loss(score)}",
            Publication.Withheld => $"{name} {Components(score)}",
            _ => "",
        };
    }

    /// <summary>What costs the most points: " (2 roadblocks late)".</summary>
    private static string Loss(DimensionScore score)
    {
        var worst = score.Components.Where(c => c.IsMeasured && c.Misses > 0).MaxBy(c => c.Definition.Weight * (1 - c.Ratio));
        return worst is null ? "" : $" ({Say.Whole(worst.Misses)} {worst.Definition.Missed.For(worst.Misses)})";
    }

    /// <summary>"; not enough data yet: customers (1 more promise)": of several dimensions only the first thing that each lacks.</summary>
    private static string Uncounted(IReadOnlyList<DimensionScore> scores) => scores.Count == 0
        ? ""
        : $"; not enough data yet: {string.Join(", ", scores.Select(s => Name(s.Dimension) + Missing(s, scores.Count == 1 ? MostMissing : 1)))}";

    private static string Missing(DimensionScore score, int most) => score.Missing.Count == 0
        ? ""
        : $" ({string.Join(", ", score.Missing.Take(most))})";

    /// <summary>A small team sees what was counted and no figure.</summary>
    private static string Components(DimensionScore score)
    {
        var measured = score.Components.Where(c => c.N > 0).Take(MostMissing)
            .Select(c => $"{Say.Whole(c.K)} of {Say.Whole(c.N)} {c.Definition.Counted.For(c.N)}");
        return string.Join(", ", measured) is { Length: > 0 } counted ? counted : "not enough data yet";
    }
}
