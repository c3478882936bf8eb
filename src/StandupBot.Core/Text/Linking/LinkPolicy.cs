namespace StandupBot.Core.Text.Linking;

/// <summary>When scores are enough to link, and when only to ask. Set so that a link made without asking is right at least three times in four.</summary>
internal static class LinkPolicy
{
    internal const double AskFrom = 0.05;
    private const double CertainFrom = 0.25;
    private const double CertainLead = 1.5;

    internal static bool IsCertain(IReadOnlyList<GoalScore> ranked) =>
        ranked[0].Score >= CertainFrom && (ranked.Count == 1 || ranked[0].Score >= CertainLead * ranked[1].Score);

    /// <summary>Up to three other goals worth offering.</summary>
    internal static IReadOnlyList<string> Alternatives(IReadOnlyList<GoalScore> ranked) =>
        [.. ranked.Skip(1).Where(r => r.Score >= AskFrom && r.Score >= ranked[0].Score * 0.4).Take(3).Select(r => r.GoalId)];
}
