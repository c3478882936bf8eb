using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>One post of Slack's.</summary>
/// <param name="Text">What a notification says: escaped, at most 4,000 characters.</param>
internal sealed record RenderedMessage(string Text, IReadOnlyList<JsonObject> Blocks)
{
    internal JsonArray BlockArray() => new([.. Blocks.Select(block => block.DeepClone())]);
}

/// <summary>A neutral message as one post, or as several where Slack's limits are met: the others go on in its thread, and nothing is lost (behaviour 38).</summary>
internal static class MessageRenderer
{
    private const int Preview = 150;

    internal static IReadOnlyList<RenderedMessage> Parts(Message message, SlackNames names)
    {
        var blocks = message.Blocks.Count > 0 ? message.Blocks : [new Block.Paragraph(message.Text)];
        List<List<BlockGroup>> parts = [[]];
        var (count, length) = (0, 0);
        foreach (var group in blocks.SelectMany(block => BlockRenderer.Groups(block, names)))
        {
            if (parts[^1].Count > 0 && (count + group.Blocks.Count > Limits.BlocksOfMessage || length + group.Length > Limits.TextOfMessage))
            {
                parts.Add(Carried(parts[^1]));
                (count, length) = (parts[^1].Sum(g => g.Blocks.Count), parts[^1].Sum(g => g.Length));
            }

            parts[^1].Add(group);
            (count, length) = (count + group.Blocks.Count, length + group.Length);
        }

        return [.. parts.Select((part, at) => new RenderedMessage(Notification(message.Text, at), [.. part.SelectMany(group => group.Blocks)]))];
    }

    /// <summary>A title at the end of a part goes on to the next one, with what it is the title of.</summary>
    private static List<BlockGroup> Carried(List<BlockGroup> part)
    {
        if (part.Count < 2 || !part[^1].OpensTheNext)
            return [];
        var title = part[^1];
        part.RemoveAt(part.Count - 1);
        return [title];
    }

    private static string Notification(string text, int part)
    {
        var said = part == 0 ? text : $"More of: {Cut.At(text, Preview)}";
        var escaped = Mrkdwn.Escape(said);
        if (escaped.Length > Limits.Notification)
            // An escaped character may be five long; cut before escaping, so that none is cut in two.
            escaped = Mrkdwn.Escape(Cut.At(said, Limits.Notification / 5));
        return string.IsNullOrWhiteSpace(escaped) ? "-" : escaped;
    }
}
