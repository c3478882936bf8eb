using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>
/// How much a word of work notes tells, apart from any one company: "improve" and "work" stand in everybody's goals, "sourdough" does not.
/// A small table written from general knowledge.
/// </summary>
internal static class Commonness
{
    private static readonly FrozenDictionary<string, double> s_weights = Build();

    /// <summary>0 to 1: the share of its weight that a word keeps.</summary>
    internal static double Of(string stem) => s_weights.GetValueOrDefault(stem, 1);

    private static FrozenDictionary<string, double> Build()
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(weights, 0.6, "code file page test design data user feature product service tool app application version release issue bug project process model function method class object type value name number option set "
            + "content information resource result report review plan goal step item list line change update point case example idea question answer problem solution approach experience level area part key main "
            + "current different specific general common available possible important good better best high low full quick easy simple large small big long short great real open internal external "
            + "customer client market sales business company team member people person staff group partner work day week month quarter year time date hour minute");
        Add(weights, 0.4, "add create write build fix update change check run start finish complete implement develop improve support enable increase reduce provide define explore investigate continue include allow ensure help "
            + "manage maintain handle move remove replace set show test use try look find get make need want learn read discuss meet talk attend prepare plan review work do "
            + "new more better various several other all etc well also really based related using across within able least one two three first second third last next average total percent within");
        return weights.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, double> weights, double weight, string words)
    {
        foreach (var word in words.Split(' '))
            weights[Stemmer.Stem(word)] = weight;
    }
}
