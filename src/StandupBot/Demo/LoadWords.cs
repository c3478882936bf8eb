namespace StandupBot.Demo;

/// <summary>Lines of work out of a small vocabulary.</summary>
internal static class LoadWords
{
    private static readonly string[] Verbs =
        ["Checked", "Drafted", "Repaired", "Measured", "Planned", "Cleaned up", "Tested", "Translated", "Packed", "Called about", "Sketched", "Counted"];

    private static readonly string[] Kinds =
        ["new", "second", "small", "late", "blue", "wooden", "weekly", "printed", "missing", "longest", "shared", "final"];

    private static readonly string[] Things =
        ["invoice run", "shelf plan", "delivery route", "price list", "test bench", "welcome mail", "paint order", "stock count", "training day", "drawing set", "contract draft", "photo series"];

    private static readonly string[] Ends =
        ["for the north depot", "with the supplier", "before the audit", "after the visit", "for two customers", "on the test floor", "with the apprentice", "for the spring fair"];

    public static string Line(Random random) => $"{Any(Verbs, random)} the {Any(Kinds, random)} {Any(Things, random)} {Any(Ends, random)}";

    private static string Any(string[] words, Random random) => words[random.Next(words.Length)];
}
