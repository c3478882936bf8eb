namespace StandupBot.Core.Text.Linking;

/// <summary>The words of an item that gave a goal its score, the strongest first, as typed.</summary>
/// <param name="Suffice">True if they can carry a link without asking: a telling word of the goal itself, or two that speak of it.</param>
internal sealed record MatchedWords(IReadOnlyList<string> Words, bool Suffice)
{
    private const int MaxWords = 4;

    internal static MatchedWords Of(string text, string goalId, GoalVectors vectors)
    {
        var goal = vectors.IndexOf(goalId);
        var shares = TermReader.Read(text).GroupBy(t => t.Word)
            .Select(g => (Word: text.Substring(g.Key.Start, g.Key.Length), Share: g.Sum(t => vectors.Share(t, goal)), Named: g.First().Weight >= 1 && vectors.Share(g.First(), goal) > 0))
            .Where(s => s.Share > 0).OrderByDescending(s => s.Share).ToList();
        var enough = shares.Count == 0 ? 0 : shares[0].Share / 4;
        var words = shares.TakeWhile(s => s.Share >= enough).Select(s => s.Word).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new MatchedWords([.. words.Take(MaxWords)], shares.Exists(s => s.Named) || words.Count > 1);
    }
}
