using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

/// <summary>Checks the splitter's promise: each visible character in exactly one piece or mark, and a piece's text is what stands there.</summary>
internal static class Coverage
{
    internal static bool IsWhole(string reply)
    {
        var split = ReplySplitter.Split(reply);
        var covered = new int[reply.Length];
        foreach (var (start, length) in split.Pieces.Select(p => (p.Start, p.Length)).Concat(split.Marks.Select(m => (m.Start, m.Length))))
        {
            for (var i = start; i < start + length; i++)
                covered[i]++;
        }

        return reply.Select((c, i) => char.IsWhiteSpace(c) || covered[i] == 1).All(ok => ok)
            && split.Pieces.All(p => Visible(p.Text) == Visible(reply.Substring(p.Start, p.Length)));
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
