namespace StandupBot.Core.Text.Replies;

/// <summary>Cuts a reply into <see cref="Line"/>s.</summary>
internal static class LineReader
{
    internal static List<Line> Read(string reply)
    {
        var lines = new List<Line>();
        var fenced = false;
        for (var start = 0; start < reply.Length;)
        {
            var end = reply.AsSpan(start).IndexOfAny("\r\n\u2028\u2029\u0085");
            end = end < 0 ? reply.Length : start + end;
            var fence = IsFence(reply.AsSpan(start, end - start), fenced);
            lines.Add(fenced || fence ? CodeLine(reply, start, end) : Shape(reply, start, end));
            fenced ^= fence;
            start = end + 1;
        }

        return lines;
    }

    // A fence that opens and closes on one line is inline code.
    private static bool IsFence(ReadOnlySpan<char> line, bool fenced)
    {
        var at = line.IndexOf("```");
        return at >= 0 && line[(at + 3)..].IndexOf("```") < 0 && (fenced || line[..at].IsWhiteSpace() || line[(at + 3)..].IsWhiteSpace());
    }

    private static Line CodeLine(string reply, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(reply[first]))
            first++;
        return new Line(start, first, TrimEnd(reply, first, end), first - start, Bulleted: false, Titled: false, Code: true, Ticked: null);
    }

    private static Line Shape(string reply, int start, int end)
    {
        end = TrimEnd(reply, start, end);
        var at = start;
        var indent = 0;
        var counting = true;
        bool bulleted = false, titled = false;
        bool? ticked = null;
        while (at < end)
        {
            if (char.IsWhiteSpace(reply[at]))
            {
                if (counting)
                    indent += reply[at] == '\t' ? 4 : 1;
                at++;
                continue;
            }

            if (LineSigns.Quote(reply, at, end) is var quote and > 0)
            {
                at += quote;
                continue;
            }

            var title = LineSigns.Title(reply, at, end);
            var box = LineSigns.Box(reply, at, end, out var tick);
            var sign = Math.Max(Math.Max(title, box), LineSigns.Bullet(reply, at, end));
            if (sign == 0)
                break;
            titled |= title > 0;
            bulleted |= title == 0;
            ticked = box > 0 ? tick : ticked;
            counting = false;
            at += sign;
        }

        return new Line(start, at, end, indent, bulleted, titled, Code: false, ticked);
    }

    private static int TrimEnd(string reply, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(reply[end - 1]))
            end--;
        return end;
    }
}
