namespace StandupBot.Core.Signals.Score;

/// <summary>A component as counted on one day for one scope: k of n, and the list that it opens into.</summary>
public sealed record ComponentRatio(string Id, int K, int N)
{
    /// <summary>What was counted, misses first; empty where only the count is known.</summary>
    public IReadOnlyList<ComponentEntry> Entries { get; init; } = [];

    public ComponentDefinition Definition => ScoreDefinition.Component(Id);

    /// <summary>True when n is large enough for the component to enter the score.</summary>
    public bool IsMeasured => N >= Definition.MinimumN;

    /// <summary>k/n in [0, 1]; only to be asked when n is above zero.</summary>
    public double Ratio => (double)K / N;

    public int Misses => N - K;

    public static ComponentRatio From(string id, IEnumerable<ComponentEntry> entries)
    {
        List<ComponentEntry> list = [.. entries.OrderBy(e => e.Hit).ThenBy(e => e.Subject, StringComparer.Ordinal)];
        return new(id, list.Count(e => e.Hit), list.Count) { Entries = list };
    }
}

/// <summary>One line of the list behind a component.</summary>
/// <param name="Subject">Id of the goal, item, roadblock, dependency, mention or commitment.</param>
/// <param name="Text">How people know it.</param>
/// <param name="Hit">True when it counts towards k.</param>
public sealed record ComponentEntry(string Subject, string Text, bool Hit);
