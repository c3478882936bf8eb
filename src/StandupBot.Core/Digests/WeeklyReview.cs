using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Digests;

/// <summary>What the weekly review is made from.</summary>
public sealed record WeeklyReviewView
{
    public required string OwnerId { get; init; }
    public required string CompanyName { get; init; }

    /// <summary>First and last working day of the week.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }
    public ScoreSheet? Score { get; init; }
    public Trend? Trend { get; init; }
    public IReadOnlyList<GoalMove> Moved { get; init; } = [];
    public IReadOnlyList<GoalView> Stalled { get; init; } = [];

    /// <summary>Signals and roadblocks that ended in the week, with thanks.</summary>
    public IReadOnlyList<SignalNews> Resolved { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Answers over the whole week.</summary>
    public IReadOnlyList<TeamAnswers> Teams { get; init; } = [];

    /// <summary>Working days until 80% of the work followed the latest change of goals; null when nothing changed.</summary>
    public double? DaysToRealign { get; init; }

    /// <summary>Business measures that were recorded, plotted beside the score; no cause is claimed.</summary>
    public IReadOnlyList<MeasureMove> Measures { get; init; } = [];
}

/// <param name="Before">The reading before this week's; null for a first one.</param>
public sealed record MeasureMove(string Key, double Now, double? Before);

/// <summary>The week in one message: which way it points, why, thanks to whom, and what waits.</summary>
public static class WeeklyReview
{
    private const int MostDecisions = 3;

    public static Message Compose(WeeklyReviewView view, Names names)
    {
        var title = $"{Clip.Line(view.CompanyName, 40)}, the week of {Say.Day(view.From)} to {Say.Day(view.To)}";
        var score = view.Score is { } sheet ? ScoreLine.Of(sheet, view.Trend) + "." : null;
        return Card.Of(
            $"{title}. {(view.Score?.Overall is null ? DigestLines.Answered(view.Teams)?.Plain() : score)}",
            [
                new Block.Heading(title),
                .. Lines(
                    score,
                    view.Trend is { } trend && ScoreLine.Drivers(trend) is { Length: > 0 } drivers ? $"What moved it: {drivers}." : null,
                    view.DaysToRealign is { } days ? $"After the last change of goals it took {Say.Days((int)Math.Round(days))} until the work followed." : null,
                    DigestLines.Goals(view.Moved, view.Stalled),
                    DigestSignals.Resolved(view.Resolved, names),
                    DigestLines.Answered(view.Teams),
                    Measures(view)),
                .. Decisions(view, names),
            ]);
    }

    private static IEnumerable<Block> Decisions(WeeklyReviewView view, Names names)
    {
        if (view.Decisions.Count == 0)
            yield break;
        yield return new Block.Divider();
        yield return new Block.Paragraph(RichText.Strong("Waiting for you"));
        foreach (var (at, decision) in view.Decisions.Take(MostDecisions).Index())
            yield return DecisionRow.Of(decision, at + 1, view.To, names);
        if (view.Decisions.Count > MostDecisions)
            yield return new Block.Context($"{view.Decisions.Count - MostDecisions} more: /goals signals");
    }

    private static RichText? Measures(WeeklyReviewView view) => view.Measures.Count == 0
        ? null
        : Card.Labelled("Your measures", string.Join("; ", view.Measures.Take(5).Select(Measure)) + ".");

    private static string Measure(MeasureMove move)
    {
        var now = move.Now.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        var before = move.Before is { } was ? $" (before: {was.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)})" : "";
        return $"{Clip.Line(move.Key, 40)} {now}{before}";
    }

    private static IEnumerable<Block> Lines(params IEnumerable<RichText?> lines) =>
        lines.OfType<RichText>().Select(line => new Block.Paragraph(line));
}
