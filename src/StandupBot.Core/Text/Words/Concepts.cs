using System.Collections.Frozen;

namespace StandupBot.Core.Text.Words;

/// <summary>Finds the areas of work that a word speaks of (see <see cref="ConceptList"/>).</summary>
internal static class Concepts
{
    // Said of every kind of work: the worker of a queue is not meant by "working on".
    private static readonly FrozenSet<string> s_everywhere = "work look do get make start go need try use help".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // After the list that it reads: static fields are set in the order of the file.
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
            .Where(p => !s_everywhere.Contains(p.Stem))
            .GroupBy(p => p.Stem, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Area).Distinct().ToArray(), StringComparer.Ordinal);
}
