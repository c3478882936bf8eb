using System.Globalization;
using StandupBot.Core.Text.Overlap;
using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Core.Text.Measuring;

/// <summary>What our text components reach on a folder of sets: the same figures for any set of that form.</summary>
/// <param name="RoadblockWorkArea">Roadblocks about the work against all other lines.</param>
/// <param name="PairsArea">Same work against all other pairs.</param>
/// <param name="HardPairsArea">Same work against the lexically likest other pairs.</param>
/// <param name="HardChangesArea">The same, with the positives of that source alone (changes in two wordings).</param>
public sealed record TextFigures(
    LinkFigures Title, LinkFigures KeyResults, LearningFigures Confirmed,
    double RoadblockWorkArea, double RoadblockArea, double PairsArea, double HardPairsArea, double HardChangesArea)
{
    public static TextFigures Of(TextSets sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        var lines = sets.Roadblocks.Select(l => (Line: l, Score: RoadblockDetector.Score(l.Text))).ToList();
        var pairs = sets.Pairs.Select(p => (Pair: p, Score: SameWork.Similarity(p.A, p.B))).ToList();
        var usual = lines.Where(l => !l.Line.IsRoadblock).Select(l => l.Score).ToList();
        var same = pairs.Where(p => p.Pair.IsSame).Select(p => p.Score).ToList();
        var hard = pairs.Where(p => p.Pair.Kind == "hard-lexical").Select(p => p.Score).ToList();
        return new TextFigures(
            LinkFigures.OnTitles(sets.Goals), LinkFigures.OnKeyResults(sets.Goals), LinkFigures.AfterConfirming(sets.Goals, 5),
            RankCurve.Area(lines.Where(l => l.Line is { IsRoadblock: true, Topic: "work" }).Select(l => l.Score), usual),
            RankCurve.Area(lines.Where(l => l.Line.IsRoadblock).Select(l => l.Score), usual),
            RankCurve.Area(same, pairs.Where(p => !p.Pair.IsSame).Select(p => p.Score)),
            RankCurve.Area(same, hard),
            RankCurve.Area(pairs.Where(p => p.Pair.Kind == "changelog-vs-commit").Select(p => p.Score), hard));
    }

    /// <summary>The table as text, for a terminal.</summary>
    public string Table() => string.Create(CultureInfo.InvariantCulture, $"""
        | method | title acc | title none-AUC | title+KR acc | title+KR none-AUC | duplicates AUC all / hard-lexical |
        |---|---|---|---|---|---|
        | this linker | {Title.Accuracy:F3} | {Title.NoneArea:F3} | {KeyResults.Accuracy:F3} | {KeyResults.NoneArea:F3} | {PairsArea:F3} / {HardPairsArea:F3} |

        Automatic links: title precision {Title.Precision:F3}, recall {Title.Recall:F3}; title+KR precision {KeyResults.Precision:F3}, recall {KeyResults.Recall:F3}.
        After 5 confirmations a goal, three draws: {Line(Confirmed.All)} on all items; {Line(Confirmed.Full)} on the {Confirmed.Full.Items} whose goal has 5 others; {Line(Confirmed.Told)} on the {Confirmed.Told.Items} of them whose goal is named by more than a date.
        Duplicates of the changelog kind against hard-lexical: {HardChangesArea:F3}.
        Roadblocks AUC work/all: {RoadblockWorkArea:F3} / {RoadblockArea:F3}.
        """);

    private static string Line(Gain gain) => string.Create(CultureInfo.InvariantCulture, $"{gain.Before:F3} -> {gain.After:F3}");
}
