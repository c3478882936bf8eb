namespace StandupBot.Core.Text.Linking;

/// <summary>An immutable index over one company's goals: how well the words of an item fit each of them.</summary>
public sealed class LexicalIndex
{
    private const double CompanyWeight = 0.8;
    private const double PersonalPenalty = 0.1;

    private readonly IReadOnlyList<LinkableGoal> _goals;
    private readonly GoalVectors _vectors;

    private LexicalIndex(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink> learned) =>
        (_goals, _vectors) = (goals, new GoalVectors(goals, learned));

    internal static LexicalIndex Build(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink> learned) => new(goals, learned);

    /// <summary>All goals with their scores, the best first; equal scores in the order of the goals.</summary>
    public IReadOnlyList<GoalScore> Rank(string text, LinkEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(evidence);
        var (likeness, company) = _vectors.Compare(_vectors.ItemVector(text, evidence.Context));
        // How well the item fits the company at all: the same for all goals, so it moves the score and never the order.
        var common = (CompanyWeight * company) - (PersonalMatters.In(text) ? PersonalPenalty : 0);
        return [.. likeness
            .Select((l, i) => (Goal: _vectors.Goals[i], Likeness: (l * Favour(_vectors.Goals[i].Id, evidence)) + _vectors.Goals[i].Start))
            .OrderByDescending(g => g.Likeness)
            .Select(g => new GoalScore(g.Goal.Id, Math.Clamp((g.Likeness + common) / (1 + CompanyWeight), 0, 1), Math.Clamp(g.Likeness, 0, 1)))];
    }

    /// <summary>The suggestion for one item.</summary>
    public LinkSuggestion Suggest(string text, LinkEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(evidence);
        if (ExplicitLinks.Find(text, _goals) is { } named)
            return new LinkSuggestion.Certain(named.GoalId, 1, [named.Named], Explicit: true);
        var ranked = Rank(text, evidence);
        if (ranked.Count == 0 || !LinkPolicy.IsWorthAsking(ranked[0]))
            return new LinkSuggestion.None();
        var reasons = MatchedWords.Of(text, ranked[0].GoalId, _vectors);
        if (LinkPolicy.IsCertain(ranked) && reasons.Suffice)
            return new LinkSuggestion.Certain(ranked[0].GoalId, ranked[0].Score, reasons.Words);
        return new LinkSuggestion.Ask(ranked[0].GoalId, ranked[0].Score, LinkPolicy.Alternatives(ranked), reasons.Words);
    }

    /// <summary>Why an item is thought to serve a goal, in plain words: "matched 'returns', 'policy'".</summary>
    public string Explain(string text, string goalId)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _vectors.IndexOf(goalId) < 0 ? "" : new LinkSuggestion.Ask(goalId, 0, [], MatchedWords.Of(text, goalId, _vectors).Words).Explain();
    }

    private static double Favour(string goal, LinkEvidence evidence)
    {
        var favour = evidence.OwnGoals.Contains(goal) ? 1.1 : 1;
        return evidence.RecentDays.TryGetValue(goal, out var days) ? favour * (1 + (0.25 / (1 + Math.Max(0, days)))) : favour;
    }
}
