using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>Lists as Slack draws them; a long one goes on in the next block, with its numbers going on too.</summary>
internal static class Lists
{
    internal static IEnumerable<BlockGroup> Groups(Block.Bullets bullets, SlackNames names)
    {
        List<RichText> items = [];
        var (length, number) = (0, 0);
        foreach (var line in bullets.Lines.SelectMany(line => RichTextParts.Pieces(line, Limits.Text)).Where(BlockRenderer.HasWords))
        {
            var more = RichTextParts.Length(line);
            if (items.Count > 0 && length + more > Limits.Text)
            {
                yield return Group(items, bullets.Numbered, number, length, names);
                number += items.Count;
                (items, length) = ([], 0);
            }

            items.Add(line);
            length += more;
        }

        if (items.Count > 0)
            yield return Group(items, bullets.Numbered, number, length, names);
    }

    private static BlockGroup Group(IReadOnlyList<RichText> items, bool numbered, int offset, int length, SlackNames names)
    {
        JsonObject list = new()
        {
            ["type"] = "rich_text_list", ["style"] = numbered ? "ordered" : "bullet",
            ["elements"] = new JsonArray([.. items.Select(item => RichTextParts.Section(item, names))]),
        };
        if (numbered && offset > 0)
            list["offset"] = offset;
        return new BlockGroup([RichTextParts.Block(list)], length);
    }
}
