using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>One member's full answer, for the thread under the summary.</summary>
public sealed record ThreadAnswerView
{
    public required RunView Run { get; init; }
    public required string MemberId { get; init; }

    /// <summary>In the order of the questions.</summary>
    public required IReadOnlyList<AnswerPart> Parts { get; init; }

    public bool Late { get; init; }
    public bool Edited { get; init; }
}

/// <summary>The answer to one question, or a whole free text.</summary>
/// <param name="Label">The question in short, such as "Done"; null for a free text as it was typed.</param>
/// <param name="Lines">As written; a line may have line breaks of its own.</param>
public sealed record AnswerPart(string? Label, IReadOnlyList<string> Lines);

/// <summary>Every word of an answer, in as many messages as the platform's limit asks for (behaviour 38).</summary>
public static class ThreadAnswer
{
    /// <summary>Room for who says it, for labels and for "(continued)" in every message.</summary>
    public const int LeastLimit = 400;

    private const int Overhead = 120;

    /// <param name="limit">Most characters of one message, in the plain form; at least <see cref="LeastLimit"/>.</param>
    /// <returns>At least one message; the first names the member, the others say that they continue.</returns>
    public static IReadOnlyList<Message> Compose(ThreadAnswerView view, Names names, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, LeastLimit);
        var pieces = view.Parts.SelectMany(part => Pieces(part, limit - Overhead)).ToList();
        var pages = Pages(pieces, limit - Overhead);
        return [.. pages.Select((page, at) => Page(view, names, page, at, pages.Count))];
    }

    private static IEnumerable<Piece> Pieces(AnswerPart part, int limit)
    {
        var label = part.Label is null ? null : Clip.Line(part.Label, 60);
        return part.Lines.Select(SafeText.Lines).Where(line => line.Length > 0)
            .SelectMany(line => Split(line, limit)).Select(text => new Piece(label, text));
    }

    private static IEnumerable<string> Split(string text, int limit)
    {
        while (text.Length > limit)
        {
            var end = Clip.End(text, limit);
            yield return text[..end].TrimEnd();
            text = text[end..].TrimStart();
        }

        if (text.Length > 0)
            yield return text;
    }

    private static List<List<Piece>> Pages(List<Piece> pieces, int limit)
    {
        List<List<Piece>> pages = [[]];
        var used = 0;
        foreach (var piece in pieces)
        {
            if (used > 0 && used + piece.Length > limit)
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(piece);
            used += piece.Length;
        }

        return pages;
    }

    private static Message Page(ThreadAnswerView view, Names names, List<Piece> page, int at, int pages)
    {
        var name = names[view.MemberId];
        var note = at > 0 ? $" (continued, {at + 1} of {pages})" : (view.Late, view.Edited) switch
        {
            (true, _) => " (after the end)",
            (_, true) => " (changed)",
            _ => "",
        };
        return Card.Of(
            $"{name}{note}: {page.FirstOrDefault()?.Text ?? "no answer"}",
            [
                new Block.Paragraph(RichText.Of(names.Person(view.MemberId), new Inline.Words(note))),
                .. page.GroupAdjacent(piece => piece.Label).SelectMany(Part),
            ]);
    }

    private static IEnumerable<Block> Part(IReadOnlyList<Piece> pieces)
    {
        if (pieces[0].Label is not { } label)
            return pieces.Select(piece => new Block.Quote(piece.Text));
        return [new Block.Paragraph(RichText.Strong(label)), new Block.Bullets([.. pieces.Select(piece => (RichText)piece.Text)])];
    }

    private static List<IReadOnlyList<Piece>> GroupAdjacent(this IEnumerable<Piece> pieces, Func<Piece, string?> key)
    {
        List<IReadOnlyList<Piece>> groups = [];
        foreach (var piece in pieces)
            if (groups is [.., var last] && key(last[0]) == key(piece))
                groups[^1] = [.. last, piece];
            else
                groups.Add([piece]);
        return groups;
    }

    private sealed record Piece(string? Label, string Text)
    {
        internal int Length => Text.Length + 4 + (Label?.Length ?? 0);
    }
}
