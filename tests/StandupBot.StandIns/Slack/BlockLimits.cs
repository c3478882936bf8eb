using System.Globalization;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack;

/// <summary>Block Kit's limits as the service checks them. https://docs.slack.dev/reference/block-kit/blocks</summary>
public static class BlockLimits
{
    /// <summary>Over all blocks of one message; the service refuses more with msg_blocks_too_long.</summary>
    public const int MostCharacters = 13_200;

    private const int MostInMessage = 50;
    private const int MostInView = 100;
    private static readonly HashSet<string> InMessages = ["section", "divider", "context", "actions", "header", "image", "rich_text", "markdown", "table", "input"];

    public static IReadOnlyList<string> OfMessage(JsonArray blocks)
    {
        List<string> problems = [];
        if (blocks.Count > MostInMessage)
            problems.Add($"[ERROR] no more than {MostInMessage} items allowed [json-pointer:/blocks]");
        Blocks(blocks, "/blocks", problems);
        return problems;
    }

    public static IReadOnlyList<string> OfView(JsonObject view)
    {
        List<string> problems = [];
        if (view["blocks"] is not JsonArray blocks)
            return ["[ERROR] missing required field: blocks [json-pointer:/view]"];
        if (blocks.Count > MostInView)
            problems.Add($"[ERROR] no more than {MostInView} items allowed [json-pointer:/view/blocks]");
        Length(view["callback_id"], 255, "/view/callback_id", problems);
        Length(view["private_metadata"], 3000, "/view/private_metadata", problems);
        if ((string?)view["type"] == "modal")
        {
            Plain(view["title"], 24, "/view/title", problems, required: true);
            Plain(view["submit"], 24, "/view/submit", problems);
            Plain(view["close"], 24, "/view/close", problems);
            if (view["submit"] is null && blocks.Any(b => (string?)b?["type"] == "input"))
                problems.Add("[ERROR] missing required field: submit [json-pointer:/view]");
        }

        Blocks(blocks, "/view/blocks", problems);
        return problems;
    }

    /// <summary>Characters of all texts in the blocks.</summary>
    public static int Characters(JsonNode? node) => node switch
    {
        JsonArray list => list.Sum(Characters),
        JsonObject one => one.Sum(pair => pair is { Key: "text", Value: JsonValue value } ? ((string?)value)?.Length ?? 0 : Characters(pair.Value)),
        _ => 0,
    };

    private static void Blocks(JsonArray blocks, string at, List<string> problems)
    {
        HashSet<string> ids = [];
        for (var i = 0; i < blocks.Count; i++)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{at}/{i}");
            if (blocks[i] is not JsonObject block || !InMessages.Contains((string?)block["type"] ?? ""))
            {
                problems.Add($"[ERROR] unsupported type: {blocks[i]?["type"]} [json-pointer:{where}/type]");
                continue;
            }

            Length(block["block_id"], 255, $"{where}/block_id", problems);
            if ((string?)block["block_id"] is { } id && !ids.Add(id))
                problems.Add($"[ERROR] `block_id` already exists: {id} [json-pointer:{where}/block_id]");
            BlockRules.Check(block, where, problems);
        }
    }

    internal static void Length(JsonNode? text, int most, string where, List<string> problems)
    {
        if (text is JsonValue value && (string?)value is { } given && given.Length > most)
            problems.Add($"[ERROR] must be less than {most + 1} characters [json-pointer:{where}]");
    }

    internal static void Plain(JsonNode? text, int most, string where, List<string> problems, bool required = false)
    {
        if (text is null)
        {
            if (required)
                problems.Add($"[ERROR] missing required field [json-pointer:{where}]");
            return;
        }

        if ((string?)text["type"] != "plain_text")
            problems.Add($"[ERROR] must be plain_text [json-pointer:{where}/type]");
        Text(text, most, where, problems);
    }

    /// <summary>A text object holds 1 to so many characters.</summary>
    internal static void Text(JsonNode? text, int most, string where, List<string> problems)
    {
        if (text is not JsonObject || (string?)text["type"] is not ("plain_text" or "mrkdwn"))
            problems.Add($"[ERROR] must be a text object [json-pointer:{where}]");
        else if ((string?)text["text"] is not { Length: > 0 } given)
            problems.Add($"[ERROR] must be more than 0 characters [json-pointer:{where}/text]");
        else if (given.Length > most)
            problems.Add($"[ERROR] must be less than {most + 1} characters [json-pointer:{where}/text]");
    }
}
