using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Divides a text at its line breaks, and a line that is too long after a word: every character that shows stays.</summary>
internal static class CutLines
{
    public static IReadOnlyList<RichText> Of(RichText text, int longest)
    {
        List<List<Inline>> lines = [[]];
        var length = 0;
        foreach (var run in text.Runs)
        {
            var parts = RichText.Of(run).Plain().ReplaceLineEndings("\n").Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                    Break();
                foreach (var piece in Pieces(parts[i], longest))
                {
                    if (length > 0 && length + piece.Length > longest)
                        Break();
                    lines[^1].Add(With(run, piece));
                    length += piece.Length;
                }
            }
        }

        return [.. lines.Select(line => new RichText(line))];

        void Break()
        {
            lines.Add([]);
            length = 0;
        }
    }

    private static IEnumerable<string> Pieces(string text, int longest)
    {
        while (text.Length > longest)
        {
            var end = Clip.End(text, longest);
            yield return text[..end];
            text = text[end..];
        }

        if (text.Length > 0)
            yield return text;
    }

    private static Inline With(Inline run, string words) => run switch
    {
        Inline.Words => new Inline.Words(words),
        Inline.Strong => new Inline.Strong(words),
        Inline.Link link => link with { Text = words },
        Inline.Person person => person with { Name = words },
        _ => run,
    };
}
