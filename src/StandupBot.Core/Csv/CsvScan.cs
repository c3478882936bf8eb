using System.Text;

namespace StandupBot.Core.Csv;

/// <summary>Goes once through a text and hands out its records.</summary>
internal sealed class CsvScan(string text, char separator)
{
    private readonly StringBuilder cell = new();
    private int at;
    private int line = 1;

    /// <summary>Null at the end. Lines without anything are passed over.</summary>
    public CsvRecord? Next()
    {
        while (at < text.Length && text[at] is '\n' or '\r')
            TakeLineEnd();
        if (at >= text.Length)
            return null;
        var began = line;
        List<string> cells = [TakeCell()];
        while (at < text.Length && text[at] == separator)
        {
            at++;
            cells.Add(TakeCell());
        }

        if (at < text.Length)
            TakeLineEnd();
        return new CsvRecord(began, cells);
    }

    /// <summary>Up to a separator, a line end or the end; what stands after a closing quote belongs to the cell too.</summary>
    private string TakeCell()
    {
        cell.Clear();
        if (at < text.Length && text[at] == '"')
            TakeQuoted();
        while (at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'))
            cell.Append(text[at++]);
        return cell.ToString();
    }

    private void TakeQuoted()
    {
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
            {
                at++;
                return;
            }

            if (text[at] == '"')
                at++;
            else if (text[at] == '\n')
                line++;
            cell.Append(text[at]);
        }
    }

    private void TakeLineEnd()
    {
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        line++;
    }
}
