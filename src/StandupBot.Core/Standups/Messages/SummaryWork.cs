using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>The headline of each goal, and what else was worked on.</summary>
internal static class SummaryWork
{
    internal static IEnumerable<Block> Of(SummaryView view, Names names)
    {
        List<RichText> lines = [.. view.Goals.Take(SummaryMessage.MostGoals).Select(g => Goal(g, names))];
        if (view.Goals.Count > SummaryMessage.MostGoals)
            lines.Add(MoreGoals([.. view.Goals.Skip(SummaryMessage.MostGoals)]));
        lines.AddRange(Other(view, names));
        if (lines.Count > 0)
            yield return new Block.Bullets(lines);
    }

    /// <summary>"Wholesale accounts to 20 (G4, 62%, up 3): Bo signed Cafe Lume; Ana will send the price list".</summary>
    private static RichText Goal(GoalProgressView goal, Names names)
    {
        IEnumerable<string?> facts =
        [
            goal.Goal.Handle,
            goal.Percent is { } percent ? Say.Percent(percent) : null,
            Say.Change(goal.Change) ?? (goal.DaysStill is { } days and > 1 ? $"no move for {Say.Days(days)}" : null),
        ];
        var head = RichText.Strong(goal.Goal.Short).Then($" ({string.Join(", ", facts.OfType<string>())})");
        var phrases = WorkPhrases.Of(goal.Work, names);
        return phrases.Count == 0 ? head : head.Then($": {Some(phrases, SummaryMessage.MostPhrases)}");
    }

    private static RichText MoreGoals(IReadOnlyList<GoalProgressView> goals) =>
        $"{Say.Count(goals.Count, "more goal", "more goals")} got work: {Say.List([.. goals.Select(g => Clip.Line(g.Goal.Handle, 20))], 8)}";

    private static IEnumerable<RichText> Other(SummaryView view, Names names)
    {
        var phrases = WorkPhrases.Of(view.OtherWork, names);
        if (phrases.Count == 0)
            return [];
        return view.Goals.Count == 0
            ? [.. phrases.Take(SummaryMessage.MostOther).Select(p => (RichText)p), .. More(phrases)]
            : [Card.Labelled("Also", Some(phrases, SummaryMessage.MostPhrases))];
    }

    private static IEnumerable<RichText> More(IReadOnlyList<string> phrases)
    {
        if (phrases.Count > SummaryMessage.MostOther)
            yield return $"and {Say.Count(phrases.Count - SummaryMessage.MostOther, "more person", "more people")}, in the thread";
    }

    private static string Some(IReadOnlyList<string> phrases, int most) => phrases.Count <= most
        ? string.Join("; ", phrases)
        : $"{string.Join("; ", phrases.Take(most))}; {phrases.Count - most} more in the thread";
}
