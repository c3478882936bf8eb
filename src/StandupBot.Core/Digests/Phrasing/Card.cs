using StandupBot.Core.Chat;

namespace StandupBot.Core.Digests.Phrasing;

/// <summary>Puts a message together: the notification text makes sense alone, is never empty and always short.</summary>
public static class Card
{
    public const int LongestNotification = 280;

    public static Message Of(string notification, params IEnumerable<Block> blocks)
    {
        var text = Clip.Line(notification, LongestNotification);
        return new(text.Length > 0 ? text : "News from your stand-up", [.. blocks]);
    }

    /// <summary>A message of one line, which is its notification too.</summary>
    public static Message Line(string line) => Of(line, new Block.Paragraph(SafeText.Line(line)));

    /// <summary>"In the way: ..." with a label that stands out; blanks stay outside it, or some platforms would not mark it.</summary>
    public static RichText Labelled(string label, RichText rest) => RichText.Strong($"{label}:").Then(" ").Then(rest);

    /// <summary>Runs of text with a separator between them.</summary>
    public static RichText Join(string separator, IEnumerable<RichText> parts)
    {
        List<Inline> runs = [];
        foreach (var part in parts)
        {
            if (runs.Count > 0)
                runs.Add(new Inline.Words(separator));
            runs.AddRange(part.Runs);
        }

        return new(runs);
    }
}
