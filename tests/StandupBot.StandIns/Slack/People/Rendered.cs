using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StandupBot.StandIns.Slack.People;

/// <summary>Blocks as a person reads them: text in its order, buttons by their labels, fields by theirs.</summary>
public static partial class Rendered
{
    /// <summary>The blocks where there are some, else the text; markup resolved to names and plain characters.</summary>
    public static string Text(SlackWorkspace workspace, JsonArray? blocks, string text) =>
        Plain(workspace, blocks is { Count: > 0 } ? string.Join('\n', blocks.Select(b => OfBlock(b!)).Where(t => t.Length > 0)) : text);

    public static IReadOnlyList<JsonObject> Buttons(JsonArray? blocks) =>
        [.. (blocks ?? []).SelectMany(block => Elements(block!)).Where(element => (string?)element["type"] == "button")];

    public static string Label(JsonObject button) => (string)button["text"]!["text"]!;

    /// <summary>The block of a field, by its label.</summary>
    public static JsonObject? Field(JsonArray blocks, string label) =>
        blocks.OfType<JsonObject>().FirstOrDefault(b => (string?)b["type"] == "input" && (string?)b["label"]!["text"] == label);

    private static IEnumerable<JsonObject> Elements(JsonNode block) =>
        (block["elements"] as JsonArray ?? []).OfType<JsonObject>().Concat(block["accessory"] is JsonObject accessory ? [accessory] : []);

    private static string OfBlock(JsonNode block)
    {
        StringBuilder text = new();
        Collect(block, text);
        return text.ToString().TrimEnd();
    }

    private static void Collect(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var each in list)
                    Collect(each, text);
                break;
            case JsonObject button when (string?)button["type"] == "button":
                break;
            case JsonObject one when one["text"] is JsonValue words:
                text.Append((string?)words).Append((string?)one["type"] is "mrkdwn" or "plain_text" ? "\n" : "");
                break;
            case JsonObject date when (string?)date["type"] == "date":
                text.Append((string?)date["fallback"]);
                break;
            case JsonObject user when (string?)user["type"] == "user":
                text.Append("<@").Append((string?)user["user_id"]).Append('>');
                break;
            case JsonObject one:
                foreach (var (key, value) in one)
                    if (key is "text" or "fields" or "elements" or "label")
                        Collect(value, text);
                if ((string?)one["type"] is "rich_text_section")
                    text.Append('\n');
                break;
            default:
                break;
        }
    }

    public static string Plain(SlackWorkspace workspace, string text)
    {
        text = Mention().Replace(text, found => $"@{workspace.Users.Find(u => u.Id == found.Groups["id"].Value)?.Name ?? found.Groups["id"].Value}");
        text = Time().Replace(text, found => found.Groups["plain"].Value);
        text = Link().Replace(text, found => found.Groups["text"].Success ? found.Groups["text"].Value : found.Groups["url"].Value);
        text = Bold().Replace(text, found => found.Groups["words"].Value);
        return text.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
    }

    [GeneratedRegex("<@(?<id>[A-Z0-9]+)(\\|[^>]*)?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();

    [GeneratedRegex("<!date\\^[^|>]*\\|(?<plain>[^>]*)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();

    [GeneratedRegex("<(?<url>https?://[^|>]+)(\\|(?<text>[^>]*))?>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("(?<![\\w*])\\*(?<words>[^*\\n]+)\\*(?![\\w*])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bold();
}
