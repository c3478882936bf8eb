namespace StandupBot.Core.Csv;

/// <summary>One record of a CSV text.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
public sealed record CsvRecord(int Line, IReadOnlyList<string> Cells)
{
    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}

/// <summary>
/// Reads CSV as spreadsheets write it (RFC 4180): quoted cells hold quotes, separators and lines. Total: text of any form gives records,
/// and an unclosed quote ends with the text.
/// </summary>
public static class CsvText
{
    private static readonly char[] Separators = [',', ';', '\t'];

    public static IEnumerable<CsvRecord> Read(string text)
    {
        CsvScan scan = new(text, SeparatorOf(text));
        while (scan.Next() is { } record)
            yield return record;
    }

    /// <summary>Whichever stands most often in the first line that has one, outside of quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var quoted = false;
        foreach (var c in text)
        {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && c is '\n' or '\r' && counts.Any(n => n > 0))
                break;
            else if (!quoted && Array.IndexOf(Separators, c) is >= 0 and var at)
                counts[at]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
