using System.Globalization;
using System.Text;

namespace StandupBot.Features.GoalImport;

/// <summary>Text that grows while bytes come in, with its lines counted.</summary>
internal sealed class DecodedText(Decoder decoder, ReadOnlyMemory<byte> start)
{
    private readonly StringBuilder text = new();
    private bool started;
    private int lines = 1;

    /// <summary>Null, or why no more is read.</summary>
    public string? Add(ReadOnlySpan<byte> bytes)
    {
        if (!started)
        {
            started = true;
            if (Take(start.Span, last: false) is { } why)
                return why;
        }

        return Take(bytes, last: false);
    }

    public string? End() => (started ? null : Add([])) ?? Take([], last: true);

    public override string ToString() => text.ToString();

    private string? Take(ReadOnlySpan<byte> bytes, bool last)
    {
        var letters = new char[decoder.GetCharCount(bytes, last)];
        decoder.GetChars(bytes, letters, last);
        foreach (var letter in letters)
        {
            if (letter == '\0')
                return "it is no text; save it as \"CSV UTF-8\" and try again";
            if (letter == '\n' && ++lines > GoalFile.MostLines + 1)
                return string.Create(CultureInfo.InvariantCulture, $"it has more than {GoalFile.MostLines:N0} lines; split it");
        }

        text.Append(letters);
        return null;
    }
}
