using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>What the audit found, on demand and once a month.</summary>
public sealed record AuditView
{
    public required string CompanyName { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>Goals and needs that hang in the air (S1-S4, S10).</summary>
    public IReadOnlyList<AuditGap> Disconnects { get; init; } = [];

    /// <summary>Work that is done twice (S11), confirmed only.</summary>
    public IReadOnlyList<AuditGap> Redundancy { get; init; } = [];

    /// <summary>Goals that pull against each other (S7, S8, S12).</summary>
    public IReadOnlyList<AuditGap> Conflicts { get; init; } = [];

    /// <summary>What to do, most effective first: one action a gap.</summary>
    public IReadOnlyList<AuditStep> Plan { get; init; } = [];

    /// <summary>True while no part of the score has enough data: then finding nothing means nothing.</summary>
    public bool SaysLittle { get; init; }

    /// <summary>The score in one line (see <see cref="ScoreLine"/>); null where there is none.</summary>
    public string? Score { get; init; }
}

/// <summary>One gap as a ready sentence.</summary>
public sealed record AuditGap(string SignalKey, string Sentence);

/// <param name="Action">One sentence in the imperative.</param>
/// <param name="OwnerId">Who is to do it; null when that is still to be said.</param>
/// <param name="Points">What it is expected to add to the score; null when that cannot be told.</param>
public sealed record AuditStep(string SignalKey, string Action, string? OwnerId, double? Points);

/// <summary>The audit as one page: three kinds of gap, then the plan.</summary>
public static class AuditPage
{
    private const int MostGaps = 5;
    private const int MostSteps = 8;
    private const int LongestSentence = 200;

    public static Message Compose(AuditView view, Names names)
    {
        var gaps = view.Disconnects.Count + view.Redundancy.Count + view.Conflicts.Count;
        var title = $"{Clip.Line(view.CompanyName, 40)}, audit of {Say.Day(view.Date)}";
        var outcome = gaps == 0 ? view.SaysLittle ? "No gap found so far, but too little is known yet to say that all fits together." : "No gap found: goals, work and teams fit together." : $"{Say.Count(gaps, "gap")}, {Say.Count(view.Plan.Count, "step")} to close them.";
        return Card.Of(
            $"{title}. {outcome}",
            [
                new Block.Heading(title),
                new Block.Paragraph(view.Score is null ? outcome : $"{outcome} {Clip.Line(view.Score, 300)}."),
                .. Gaps("Goals and needs that hang in the air", view.Disconnects),
                .. Gaps("Done twice", view.Redundancy),
                .. Gaps("Pulling against each other", view.Conflicts),
                .. Plan(view, names),
            ]);
    }

    private static IEnumerable<Block> Gaps(string label, IReadOnlyList<AuditGap> gaps)
    {
        if (gaps.Count == 0)
            yield break;
        yield return new Block.Paragraph(RichText.Strong($"{label} ({Say.Whole(gaps.Count)})"));
        foreach (var gap in gaps.Take(MostGaps))
            yield return new Block.Bullets([Clip.Line(gap.Sentence, LongestSentence)]) { Signal = gap.SignalKey };
        if (gaps.Count > MostGaps)
            yield return new Block.Context($"and {Say.Whole(gaps.Count - MostGaps)} more: /goals signals");
    }

    private static IEnumerable<Block> Plan(AuditView view, Names names)
    {
        if (view.Plan.Count == 0)
            yield break;
        yield return new Block.Divider();
        yield return new Block.Paragraph(RichText.Strong("What to do, most effective first"));
        foreach (var (at, step) in view.Plan.Take(MostSteps).Index())
            yield return new Block.Row(Step(step, at + 1, names), [Tap.On(DigestTaps.SignalFix, "Do it", step.SignalKey)]) { Signal = step.SignalKey };
        if (view.Plan.Count > MostSteps)
            yield return new Block.Context($"and {Say.Whole(view.Plan.Count - MostSteps)} smaller ones: /goals signals");
    }

    private static RichText Step(AuditStep step, int number, Names names)
    {
        var who = step.OwnerId is { } owner ? names[owner] : "nobody is named for it yet";
        var effect = step.Points is { } points and >= 0.5 ? $", about {Say.Count((int)Math.Round(points), "point")} on the score" : "";
        return RichText.Strong($"{Say.Whole(number)}.").Then($" {Clip.Line(step.Action, LongestSentence).TrimEnd('.')} ({who}{effect})");
    }
}
