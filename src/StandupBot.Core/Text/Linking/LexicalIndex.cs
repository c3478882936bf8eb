namespace StandupBot.Core.Text.Linking;

/// <summary>An immutable index over one company's goals: how well the words of an item fit each of them.</summary>
public sealed class LexicalIndex
{
    private const double LearnedWeight = 0.8;

    private readonly IReadOnlyList<LinkableGoal> _goals;
    private readonly TermWeights _weights;
    private readonly List<(LinkableGoal Goal, TextVector Vector, HashSet<string> Stems)> _vectors;

    private LexicalIndex(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink> learned)
    {
        _goals = goals;
        _weights = TermWeights.Over(goals.Select(AllText));
        _vectors = [.. goals.Select(g => Describe(g, learned))];
    }

    internal static LexicalIndex Build(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink> learned) => new(goals, learned);

    /// <summary>All goals with their scores, the best first; equal scores in the order of the goals.</summary>
    public IReadOnlyList<GoalScore> Rank(string text, LinkEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var item = new TextVector();
        _weights.AddTo(item, text, 1);
        if (evidence.Context is { } context)
            _weights.AddTo(item, context, 0.5);
        var norm = item.Norm;
        return [.. _vectors.Select(v => new GoalScore(v.Goal.Id, Score(item, norm, v.Vector) * Favour(v.Goal.Id, evidence))).OrderByDescending(s => s.Score)];
    }

    /// <summary>The suggestion for one item.</summary>
    public LinkSuggestion Suggest(string text, LinkEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(evidence);
        if (ExplicitLinks.Find(text, _goals) is { } named)
            return new LinkSuggestion.Certain(named.GoalId, 1, [named.Named], Explicit: true);
        var ranked = Rank(text, evidence);
        if (ranked.Count == 0 || ranked[0].Score < LinkPolicy.AskFrom)
            return new LinkSuggestion.None();
        var matched = Matched(text, ranked[0].GoalId);
        if (LinkPolicy.IsCertain(ranked) && matched.Count > 0)
            return new LinkSuggestion.Certain(ranked[0].GoalId, ranked[0].Score, matched);
        return new LinkSuggestion.Ask(ranked[0].GoalId, ranked[0].Score, LinkPolicy.Alternatives(ranked), matched);
    }

    private static double Score(TextVector item, double norm, TextVector goal) =>
        norm == 0 || goal.Norm == 0 ? 0 : Math.Clamp(item.Dot(goal) / (norm * goal.Norm), 0, 1);

    private static double Favour(string goal, LinkEvidence evidence)
    {
        var favour = evidence.OwnGoals.Contains(goal) ? 1.1 : 1;
        return evidence.RecentDays.TryGetValue(goal, out var days) ? favour * (1 + (0.25 / (1 + days))) : favour;
    }

    private (LinkableGoal, TextVector, HashSet<string>) Describe(LinkableGoal goal, IReadOnlyList<LearnedLink> learned)
    {
        var vector = new TextVector();
        _weights.AddTo(vector, goal.Title, 1);
        foreach (var text in goal.Measures.Append(goal.Description ?? ""))
            _weights.AddTo(vector, text, 0.6);
        foreach (var link in learned.Where(l => l.GoalId == goal.Id))
            _weights.AddTo(vector, link.Text, LearnedWeight);
        foreach (var link in learned.Where(l => l.RefusedGoalId == goal.Id))
            _weights.AddTo(vector, link.Text, -LearnedWeight / 2);
        var words = goal.Measures.Append(goal.Title).Append(goal.Description ?? "").Concat(learned.Where(l => l.GoalId == goal.Id).Select(l => l.Text));
        return (goal, vector, words.SelectMany(TermWeights.Stems).Select(s => s.Stem).ToHashSet(StringComparer.Ordinal));
    }

    private List<string> Matched(string text, string goalId)
    {
        var stems = _vectors.First(v => v.Goal.Id == goalId).Stems;
        return [.. TermWeights.Stems(text).Where(s => stems.Contains(s.Stem)).OrderByDescending(s => _weights.Rarity(s.Stem))
            .Select(s => text.Substring(s.Word.Start, s.Word.Length)).Distinct(StringComparer.OrdinalIgnoreCase).Take(4)];
    }

    private static string AllText(LinkableGoal goal) => string.Join('\n', goal.Measures.Append(goal.Title).Append(goal.Description ?? ""));
}
