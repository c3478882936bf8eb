namespace StandupBot.Core.Csv;

/// <summary>
/// A spreadsheet takes a cell that begins with one of a few characters for a formula, whoever wrote it. An apostrophe before it makes it
/// text again (OWASP, "CSV Injection").
/// </summary>
public static class CsvCell
{
    private const char Text = '\'';

    public static string Defuse(string cell) => IsFormula(cell) ? Text + cell : cell;

    /// <summary>What was there before <see cref="Defuse"/>.</summary>
    public static string Restore(string cell) => cell is [Text, ..] && IsFormula(cell[1..]) ? cell[1..] : cell;

    private static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
}
