namespace StandupBot.Core.Commands;

/// <summary>How many slips of the finger lie between two words: a wrong, missing, extra or swapped letter counts one.</summary>
internal static class EditDistance
{
    private const int LongestWord = 60;

    public static int Between(string a, string b)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }

    /// <summary>The candidates near enough to be meant, nearest first, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<T> Nearest<T>(string word, IEnumerable<T> candidates, Func<T, string> spelling, int most)
    {
        if (word.Length is 0 or > LongestWord)
            return [];
        return [.. candidates
            .Select(candidate => (candidate, spelling: spelling(candidate)))
            .Where(c => c.spelling.Length <= LongestWord)
            .Select(c => (c.candidate, c.spelling, distance: Between(word, c.spelling)))
            .Where(c => c.distance <= Allowed(Math.Max(word.Length, c.spelling.Length)))
            .OrderBy(c => c.distance).ThenBy(c => c.spelling, StringComparer.Ordinal)
            .Take(most)
            .Select(c => c.candidate)];
    }

    private static int Allowed(int length) => Math.Max(1, length / 3);
}
