namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Divides buttons into rows: clients cut off labels in a row that is too wide, so a row fits the narrowest chat, and rows are about even.</summary>
internal static class ButtonRows
{
    /// <summary>More than this in one row are hidden by Microsoft Teams.</summary>
    internal const int Most = 6;

    /// <summary>Characters that fit side by side in a chat beside a meeting; each button costs some more for its frame.</summary>
    private const int Widest = 38;

    private const int Frame = 4;

    public static IReadOnlyList<Range> Of(IReadOnlyList<string> labels)
    {
        var rows = Fill(labels, labels.Count);
        if (rows.Count < 2)
            return rows;
        var even = Fill(labels, (labels.Count + rows.Count - 1) / rows.Count);
        return even.Count == rows.Count ? even : rows;
    }

    private static List<Range> Fill(IReadOnlyList<string> labels, int most)
    {
        List<Range> rows = [];
        int start = 0, width = 0;
        for (var i = 0; i < labels.Count; i++)
        {
            var next = labels[i].Length + Frame;
            if (i > start && (width + next > Widest || i - start == Math.Min(most, Most)))
            {
                rows.Add(start..i);
                (start, width) = (i, 0);
            }

            width += next;
        }

        if (start < labels.Count)
            rows.Add(start..labels.Count);
        return rows;
    }
}
