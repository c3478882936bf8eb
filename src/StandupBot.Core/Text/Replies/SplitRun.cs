using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>One pass over the lines of a reply: which heading holds, which lines belong together.</summary>
internal sealed class SplitRun(string reply)
{
    private readonly List<Line> _lines = LineReader.Read(reply);
    private readonly PieceCutter _cutter = new(reply);
    private readonly Stack<(int Indent, string Text)> _labels = new();
    private Scope _scope = Scope.None;
    private Line? _headLine;
    private bool? _headHoldsDeeperOnly;
    private Answer? _open;
    private bool _paragraph;
    private bool _begun;

    internal SplitReply Run()
    {
        for (var i = 0; i < _lines.Count; i++)
            Take(_lines[i], i);
        Close();
        return _cutter.Result();
    }

    private void Take(Line line, int index)
    {
        if (line.IsBlank)
        {
            _cutter.Mark(MarkKind.Bullet, line.Start, line.End);
            _paragraph = true;
            return;
        }

        if (line.Code)
            TakeCode(line);
        else if (!TakeStamp(line) && !TakeHeading(line))
            TakeWords(line, line.ContentStart, index);
        _begun = true;
        _paragraph = false;
    }

    private void TakeCode(Line line)
    {
        _open = _open is null
            ? new Answer(line.ContentStart, line.End, line.Indent, line, _scope, Context(line), TakesChildren: false) { HasCode = true }
            : _open with { End = line.End, HasCode = true };
    }

    private bool TakeStamp(Line line)
    {
        if (_begun || !StampReader.IsStamp(reply[line.ContentStart..line.End]))
            return false;
        _cutter.Mark(MarkKind.Stamp, line.Start, line.End);
        return true;
    }

    private bool TakeHeading(Line line)
    {
        if (!line.HasWords || HeadingReader.Read(reply.AsSpan(line.ContentStart, line.End - line.ContentStart), line.Titled) is not { } heading)
            return false;
        Close();
        var end = Math.Min(line.ContentStart + heading.Length, line.End);
        _cutter.Mark(MarkKind.Heading, line.Start, end);
        _scope = new Scope(heading.Section, heading.State);
        _headLine = line;
        _headHoldsDeeperOnly = null;
        _labels.Clear();
        if (end < line.End)
            _open = new Answer(end, line.End, line.Indent, line, _scope, null, TakesChildren: false);
        return true;
    }

    private void TakeWords(Line line, int start, int index)
    {
        if (Continues(line))
        {
            _open = _open! with { End = Math.Max(_open.End, line.End) };
            return;
        }

        Close();
        _cutter.Mark(MarkKind.Bullet, line.Start, line.ContentStart);
        LeaveNarrowScope(line);
        while (_labels.Count > 0 && _labels.Peek().Indent >= line.Indent)
            _labels.Pop();
        if (!line.HasWords)
            return;
        if (IsLabel(line, index))
        {
            _cutter.Mark(MarkKind.Label, start, line.End);
            _labels.Push((line.Bulleted ? line.Indent : line.Indent - 1, reply[start..line.End].TrimEnd(':', ' ')));
            return;
        }

        _open = new Answer(start, line.End, line.Indent, line, _scope, Context(line), TakesChildren: line.Bulleted);
    }

    // A heading in a bullet list holds either what is indented under it, or all that follows; the first line below it tells which.
    private void LeaveNarrowScope(Line line)
    {
        if (_headLine is not { Bulleted: true })
            return;
        _headHoldsDeeperOnly ??= line.Indent > _headLine.Indent;
        if (_headHoldsDeeperOnly == true && line.Indent <= _headLine.Indent)
        {
            _scope = Scope.None;
            _headLine = null;
        }
    }

    private bool Continues(Line line)
    {
        if (_open is null || line.Titled || !line.HasWords)
            return false;
        if (line.Bulleted)
            return _open.TakesChildren && line.Indent > _open.Indent;
        if (_paragraph || _open.HasCode)
            return false;
        if (_open.FirstLine.Bulleted && line.Indent > _open.Indent)
            return true;
        // A soft wrap: the line before ran long and this one goes on in small letters.
        return char.IsLower(reply[line.ContentStart]) && _open.End - _open.FirstLine.Start >= 60;
    }

    private bool IsLabel(Line line, int index)
    {
        var text = reply[line.ContentStart..line.End];
        if (line.Titled)
            return true;
        var child = _lines.Skip(index + 1).FirstOrDefault(l => !l.IsBlank);
        if (child is not { Bulleted: true, HasWords: true } || (line.Bulleted && child.Indent <= line.Indent))
            return false;
        if (text.EndsWith(':'))
            return true;
        if (!line.Bulleted)
            return false;
        // A short parent without a verb names a topic; under a sentence only children with verbs of their own are items.
        var isTopic = Tokenizer.Words(text).Count <= 4 && ClauseStart.Read(text).Forms == VerbForms.None;
        return isTopic || ClauseStart.Read(Masking.Mask(reply[child.ContentStart..child.End])).IsVerbal;
    }

    private string? Context(Line line) => _labels.Count > 0 && _labels.Peek().Indent < line.Indent ? _labels.Peek().Text : null;

    private void Close()
    {
        if (_open is not null)
            _scope = _cutter.Cut(_open) ?? _scope;
        _open = null;
    }
}
