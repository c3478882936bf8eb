namespace StandupBot.Core.Text.Linking;

/// <summary>All goals of a company, turned about: for each term the goals that it speaks for. Scoring an item costs its own terms only.</summary>
internal sealed class GoalVectors
{
    private readonly Rarity _rarity;
    private readonly List<GoalProfile> _goals;
    private readonly Dictionary<string, List<(int Goal, double Weight)>> _postings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _company = new(StringComparer.Ordinal);
    private readonly double _companyNorm;

    internal GoalVectors(IReadOnlyList<LinkableGoal> goals, IReadOnlyList<LearnedLink> learned)
    {
        _rarity = new Rarity(goals.Select(g => AllText(g, learned)));
        _goals = [.. goals.Select(g => GoalProfile.Of(g, learned, _rarity))];
        for (var i = 0; i < _goals.Count; i++)
            Post(i, _goals[i].Vector);
        _companyNorm = Math.Sqrt(_company.Values.Sum(w => w * w));
    }

    internal IReadOnlyList<GoalProfile> Goals => _goals;

    /// <summary>The item as a vector of length 1, or an empty one.</summary>
    internal TermVector ItemVector(string text, string? context)
    {
        var words = TermVector.Of(text, _rarity);
        if (context is null)
            return Unit(words);
        var both = new TermVector();
        both.AddUnit(words, 1);
        both.AddUnit(TermVector.Of(context, _rarity), 0.5);
        return Unit(both);
    }

    /// <summary>The likeness of the item to each goal, in the order of the goals, and to all of them together.</summary>
    internal (double[] Goals, double Company) Compare(TermVector item)
    {
        var scores = new double[_goals.Count];
        var company = 0.0;
        foreach (var (key, weight) in item.Weights)
        {
            if (!_postings.TryGetValue(key, out var postings))
                continue;
            company += weight * _company[key];
            foreach (var (goal, part) in postings)
                scores[goal] += weight * part;
        }

        return (scores, _companyNorm == 0 ? 0 : company / _companyNorm);
    }

    internal int IndexOf(string goalId) => _goals.FindIndex(g => g.Id == goalId);

    /// <summary>What each term of an item adds to one goal's score, up to one factor.</summary>
    internal double Share(Term term, int goal) =>
        _postings.TryGetValue(term.Key, out var postings) ? term.Weight * _rarity.Of(term.Key) * postings.Find(p => p.Goal == goal).Weight : 0;

    private void Post(int goal, TermVector vector)
    {
        var norm = vector.Norm;
        if (norm == 0)
            return;
        foreach (var (key, weight) in vector.Weights)
        {
            if (!_postings.TryGetValue(key, out var list))
                _postings[key] = list = [];
            list.Add((goal, weight / norm));
            _company[key] = _company.GetValueOrDefault(key) + (weight / norm);
        }
    }

    private static TermVector Unit(TermVector vector)
    {
        var unit = new TermVector();
        unit.AddUnit(vector, 1);
        return unit;
    }

    private static string AllText(LinkableGoal goal, IReadOnlyList<LearnedLink> learned) =>
        string.Join('\n', goal.Measures.Append(goal.Title).Append(goal.Description ?? "").Concat(learned.Where(l => l.GoalId == goal.Id).Select(l => l.Text)));
}
