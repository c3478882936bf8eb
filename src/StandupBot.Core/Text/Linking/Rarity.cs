namespace StandupBot.Core.Text.Linking;

/// <summary>What a term is worth among one company's goals: one that stands in all of them tells nothing apart.</summary>
internal sealed class Rarity
{
    private const double Weight = 0.4;
    private const double Least = 0.05;

    private readonly Dictionary<string, int> _goals = new(StringComparer.Ordinal);
    private readonly int _count;

    /// <param name="goals">The whole text of each goal.</param>
    internal Rarity(IEnumerable<string> goals)
    {
        foreach (var text in goals)
        {
            _count++;
            foreach (var key in TermReader.Read(text).Select(t => t.Key).Distinct(StringComparer.Ordinal))
                _goals[key] = _goals.GetValueOrDefault(key) + 1;
        }
    }

    internal double Of(string key) => Math.Max(Least, 1 + (Weight * Math.Log((_count + 1) / (_goals.GetValueOrDefault(key) + 0.5))));
}
