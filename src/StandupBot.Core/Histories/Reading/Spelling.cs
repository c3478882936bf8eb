namespace StandupBot.Core.Histories.Reading;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    private const int LongestCompared = 80;

    /// <summary>"; did you mean 'x'?" for the nearest of the known words, or nothing when none is near.</summary>
    public static string Hint(string typed, IEnumerable<string> known) =>
        Nearest(typed, known, 1) is [var nearest] ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The known words within a third of the typed word's length, nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string typed, IEnumerable<string> known, int count)
    {
        if (typed.Length is 0 or > LongestCompared)
            return [];
        var limit = Math.Max(1, typed.Length / 3);
        return [.. known
            .Where(word => Math.Abs(word.Length - typed.Length) <= limit)
            .Select(word => (word, distance: Distance(typed, word)))
            .Where(near => near.distance <= limit && near.distance < near.word.Length)
            .OrderBy(near => near.distance)
            .ThenBy(near => near.word, StringComparer.Ordinal)
            .Take(count)
            .Select(near => near.word)];
    }

    /// <summary>Edits from one word to the other, a swap of neighbours counting as one and case as none.</summary>
    public static int Distance(string a, string b)
    {
        int[] beforeLast = [], last = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
