using System.Text;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Text.Replies;

/// <summary>Cuts answers into pieces, gives each its section and state, and keeps count of every character.</summary>
internal sealed class PieceCutter(string reply)
{
    private readonly List<ReplyPiece> _pieces = [];
    private readonly List<ReplyMark> _marks = [];

    internal SplitReply Result() => new(_pieces, _marks);

    /// <summary>Notes a mark, trimmed of white space; nothing if only white space is there.</summary>
    internal void Mark(MarkKind kind, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(reply[start]))
            start++;
        while (end > start && char.IsWhiteSpace(reply[end - 1]))
            end--;
        if (end > start)
            _marks.Add(new ReplyMark(kind, start, end - start));
    }

    /// <returns>The scope of a heading with which the answer ended, which holds for what follows; else null.</returns>
    internal Scope? Cut(Answer answer)
    {
        if (answer.HasCode)
        {
            Add(answer, answer.Scope, answer.Start, answer.End);
            return null;
        }

        var at = answer.Start;
        var scope = answer.Scope;
        foreach (var (offset, heading) in InnerHeadings.Find(reply[answer.Start..answer.End], scope.Section is not null && answer.Start > answer.FirstLine.ContentStart, scope.Section is not null))
        {
            CutClauses(answer, scope, at, answer.Start + offset);
            at = answer.Start + offset + heading.Length;
            Mark(MarkKind.Heading, answer.Start + offset, at);
            scope = new Scope(heading.Section, heading.State);
        }

        CutClauses(answer, scope, at, answer.End);
        return at > answer.Start && string.IsNullOrWhiteSpace(reply[at..answer.End]) ? scope : null;
    }

    private void CutClauses(Answer answer, Scope scope, int start, int end)
    {
        if (scope.Section is Section.Mood or Section.Help or Section.Heard or Section.Other)
        {
            Add(answer, scope, start, end);
            return;
        }

        var previous = start;
        var lead = Scope.None;
        var planned = false;
        foreach (var clause in Clauses(reply[start..end], scope.Section))
        {
            Mark(MarkKind.Joiner, previous, start + clause.Start);
            var words = reply[(start + clause.Start)..(start + clause.End)];
            if (scope.Section is null)
                lead = LeadReader.Read(words) ?? (planned && LeadReader.GoesOn(words) ? LeadReader.Planned : lead);
            planned = lead == LeadReader.Planned || StateReader.Of(words) == ItemState.Planned;
            Add(answer, scope, start + clause.Start, start + clause.End, lead);
            previous = start + clause.End;
        }
    }

    // "sourdough starter, shop window, oven door" answers a question about work with three things.
    private static IReadOnlyList<Clause> Clauses(string text, Section? section) =>
        section is Section.Progress or Section.Plan && ThingList.Of(text) is { } things ? things : ClauseSplitter.Split(text, section == Section.Roadblock);

    private void Add(Answer answer, Scope scope, int start, int end, Scope? lead = null)
    {
        while (start < end && char.IsWhiteSpace(reply[start]))
            start++;
        while (end > start && char.IsWhiteSpace(reply[end - 1]))
            end--;
        if (start >= end)
            return;
        var text = Tidy(reply[start..end], answer.HasCode);
        var (section, state) = Placing.Of(text, scope, lead ?? Scope.None, answer.FirstLine.Ticked);
        _pieces.Add(new ReplyPiece(section, state, text, start, end - start, answer.Context) { Guessed = section == Section.Roadblock && scope.Section is null });
    }

    private static string Tidy(string text, bool code)
    {
        if (code)
            return text;
        var tidy = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                tidy.Append(c);
            else if (tidy.Length > 0 && tidy[^1] != ' ')
                tidy.Append(' ');
        }

        return tidy.ToString();
    }
}
