using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>Finds the areas of work that a word speaks of (see <see cref="ConceptList"/>).</summary>
internal static class Concepts
{
    private static readonly FrozenDictionary<string, int[]> s_areas = Build();

    /// <summary>The areas of a stem alone and of the two-word term that it ends ("sign" "up"); empty if it speaks of none.</summary>
    internal static IEnumerable<int> AreasOf(string stem, string? previousStem)
    {
        IEnumerable<int> areas = s_areas.GetValueOrDefault(stem, []);
        return previousStem is not null && s_areas.TryGetValue(previousStem + stem, out var joint) ? areas.Union(joint) : areas;
    }

    // Two-word terms stand in the list with a hyphen and are kept without it.
    private static FrozenDictionary<string, int[]> Build() =>
        ConceptList.Areas
            .SelectMany((words, area) => words.Split(' ').Select(w => (Stem: string.Concat(w.Split('-').Select(Stemmer.Stem)), Area: area)))
            .GroupBy(p => p.Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Area).Distinct().ToArray(), StringComparer.Ordinal);
}
