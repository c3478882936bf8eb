using System.Buffers;
using System.Text;

namespace StandupBot.Scheduling.Recurrence;

/// <summary>One content line of an .ics file, its folds joined (https://www.rfc-editor.org/rfc/rfc5545#section-3.1).</summary>
/// <param name="Number">The line of the file on which it starts, from 1.</param>
/// <param name="Text">The whole line.</param>
internal sealed record IcsLine(int Number, string Text)
{
    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>All lines but blank ones. A line that starts with a blank continues the one before.</summary>
    public static IEnumerable<IcsLine> Of(string ics)
    {
        var (number, start, content) = (0, 0, new StringBuilder());
        foreach (var physical in ics.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var text = physical.TrimEnd('\r');
            if (text is [' ' or '\t', ..] && content.Length > 0)
            {
                content.Append(text, 1, text.Length - 1);
                continue;
            }

            if (content.Length > 0)
                yield return new(start, content.ToString());
            (start, content) = (number, content.Clear().Append(text));
        }

        if (content.Length > 0)
            yield return new(start, content.ToString());
    }

    /// <summary>The name in upper case and the value, parameters left out; null where the line has not that form.</summary>
    public (string Name, string Value)? Parts()
    {
        var nameLength = Text.AsSpan().IndexOfAny(':', ';');
        if (nameLength <= 0 || Text.AsSpan(0, nameLength).ContainsAnyExcept(NameLetters))
            return null;
        var colon = ColonAfter(nameLength);
        return colon < 0 ? null : (Text[..nameLength].ToUpperInvariant(), Text[(colon + 1)..].Trim());
    }

    // A colon inside of quotes belongs to a parameter.
    private int ColonAfter(int start)
    {
        var quoted = false;
        for (var i = start; i < Text.Length; i++)
        {
            quoted ^= Text[i] == '"';
            if (Text[i] == ':' && !quoted)
                return i;
        }

        return -1;
    }
}
