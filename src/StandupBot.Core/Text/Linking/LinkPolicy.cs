namespace StandupBot.Core.Text.Linking;

/// <summary>When scores are enough to link, and when only to ask. Set so that a link made without asking is right at least three times in four.</summary>
internal static class LinkPolicy
{
    private const double AskFrom = 0.1;
    private const double CertainFrom = 0.155;

    internal static bool IsWorthAsking(GoalScore best) => best.Score >= AskFrom && best.Likeness > 0;

    // Both must hold: the item fits the goals at all, and it fits this one clearly better than the next.
    internal static bool IsCertain(IReadOnlyList<GoalScore> ranked)
    {
        var lead = ranked[0].Likeness - (ranked.Count > 1 ? ranked[1].Likeness : 0);
        return Math.Sqrt(ranked[0].Score * lead) >= CertainFrom;
    }

    /// <summary>Up to three other goals worth offering.</summary>
    internal static IReadOnlyList<string> Alternatives(IReadOnlyList<GoalScore> ranked) =>
        [.. ranked.Skip(1).Where(r => r.Likeness > 0 && r.Likeness >= ranked[0].Likeness * 0.4).Take(3).Select(r => r.GoalId)];
}
