using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Web.MicrosoftTeams.Tab;

/// <summary>A home view in the words of the tab's script: text only, without the buttons, which act in the chat.</summary>
internal static class TabView
{
    public static JsonObject Of(Message view) => new() { ["blocks"] = new JsonArray([.. view.Blocks.Select(Draw).OfType<JsonNode>()]) };

    private static JsonObject? Draw(Block block) => block switch
    {
        Core.Chat.Block.Heading heading => new() { ["type"] = "heading", ["text"] = heading.Text },
        Core.Chat.Block.Paragraph paragraph => Line("paragraph", paragraph.Text),
        Core.Chat.Block.Row row => Line("row", row.Text),
        Core.Chat.Block.Quote quote => Line("quote", quote.Text),
        Core.Chat.Block.Context context => Line("context", context.Text),
        Core.Chat.Block.Bullets bullets => new() { ["type"] = "bullets", ["numbered"] = bullets.Numbered, ["lines"] = new JsonArray([.. bullets.Lines.Select(Runs)]) },
        Core.Chat.Block.Facts facts => new()
        {
            ["type"] = "facts", ["facts"] = new JsonArray([.. facts.Pairs.Select(p => new JsonObject { ["label"] = p.Label, ["value"] = Runs(p.Value) })]),
        },
        Core.Chat.Block.Divider => new() { ["type"] = "divider" },
        Core.Chat.Block.Actions => null,
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private static JsonObject Line(string type, RichText text) => new() { ["type"] = type, ["line"] = Runs(text) };

    private static JsonArray Runs(RichText text) => [.. text.Runs.Select(Run)];

    private static JsonObject Run(Inline run) => run switch
    {
        Inline.Strong strong => new() { ["text"] = strong.Text, ["strong"] = true },
        Inline.Link link when Uri.TryCreate(link.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" => new() { ["text"] = link.Text, ["url"] = link.Url },
        _ => new() { ["text"] = RichText.Of(run).Plain() },
    };
}
