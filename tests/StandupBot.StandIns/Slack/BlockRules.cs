using System.Globalization;
using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack;

/// <summary>The limits of each kind of block and element.</summary>
internal static class BlockRules
{
    public static void Check(JsonObject block, string where, List<string> problems)
    {
        switch ((string?)block["type"])
        {
            case "section":
                Section(block, where, problems);
                break;
            case "header":
                BlockLimits.Plain(block["text"], 150, $"{where}/text", problems, required: true);
                break;
            case "context":
                Elements(block, 10, where, problems, (element, at) => BlockLimits.Text(element, 3000, at, problems));
                break;
            case "actions":
                Elements(block, 25, where, problems, (element, at) => Element(element, at, problems));
                break;
            case "input":
                BlockLimits.Plain(block["label"], 2000, $"{where}/label", problems, required: true);
                BlockLimits.Plain(block["hint"], 2000, $"{where}/hint", problems);
                Element(block["element"], $"{where}/element", problems);
                break;
            default:
                break;
        }
    }

    private static void Section(JsonObject block, string where, List<string> problems)
    {
        if (block["text"] is null && block["fields"] is null)
            problems.Add($"[ERROR] missing required field: text [json-pointer:{where}]");
        if (block["text"] is { } text)
            BlockLimits.Text(text, 3000, $"{where}/text", problems);
        if (block["fields"] is JsonArray fields)
        {
            if (fields.Count is 0 or > 10)
                problems.Add($"[ERROR] 1 to 10 items allowed [json-pointer:{where}/fields]");
            foreach (var field in fields)
                BlockLimits.Text(field, 2000, $"{where}/fields", problems);
        }

        if (block["accessory"] is { } accessory)
            Element(accessory, $"{where}/accessory", problems);
    }

    private static void Elements(JsonObject block, int most, string where, List<string> problems, Action<JsonNode?, string> each)
    {
        var elements = block["elements"] as JsonArray ?? [];
        if (elements.Count == 0 || elements.Count > most)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"[ERROR] 1 to {most} items allowed [json-pointer:{where}/elements]"));
        var ids = elements.Select(e => (string?)e?["action_id"]).Where(id => id is not null).ToList();
        if (ids.Distinct().Count() != ids.Count)
            problems.Add($"[ERROR] `action_id` already exists [json-pointer:{where}/elements]");
        for (var i = 0; i < elements.Count; i++)
            each(elements[i], string.Create(CultureInfo.InvariantCulture, $"{where}/elements/{i}"));
    }

    private static void Element(JsonNode? element, string where, List<string> problems)
    {
        if (element is not JsonObject || (string?)element["type"] is not { } type)
        {
            problems.Add($"[ERROR] missing required field: type [json-pointer:{where}]");
            return;
        }

        BlockLimits.Length(element["action_id"], 255, $"{where}/action_id", problems);
        BlockLimits.Plain(element["placeholder"], 150, $"{where}/placeholder", problems);
        Confirm(element["confirm"], where, problems);
        switch (type)
        {
            case "button":
                BlockLimits.Plain(element["text"], 75, $"{where}/text", problems, required: true);
                BlockLimits.Length(element["value"], 2000, $"{where}/value", problems);
                BlockLimits.Length(element["url"], 3000, $"{where}/url", problems);
                break;
            case "static_select" or "multi_static_select":
                Options(element, 100, where, problems);
                break;
            case "radio_buttons" or "checkboxes":
                Options(element, 10, where, problems);
                break;
            case "overflow":
                Options(element, 5, where, problems);
                break;
            case "plain_text_input":
                if ((int?)element["max_length"] is < 1 or > 3000)
                    problems.Add($"[ERROR] max_length is 1 to 3000 [json-pointer:{where}/max_length]");
                BlockLimits.Length(element["initial_value"], (int?)element["max_length"] ?? 3000, $"{where}/initial_value", problems);
                break;
            default:
                break;
        }
    }

    private static void Options(JsonNode element, int most, string where, List<string> problems)
    {
        var options = element["options"] as JsonArray ?? [.. (element["option_groups"] as JsonArray ?? []).SelectMany(g => g!["options"]!.AsArray()).Select(o => o!.DeepClone())];
        if (options.Count == 0 || options.Count > most)
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"[ERROR] 1 to {most} options allowed [json-pointer:{where}/options]"));
        foreach (var option in options)
        {
            BlockLimits.Text(option?["text"], 75, $"{where}/options", problems);
            BlockLimits.Length(option?["value"], 150, $"{where}/options", problems);
        }

        var values = options.Select(o => (string?)o?["value"]).ToList();
        if (element["initial_option"] is { } initial && !values.Contains((string?)initial["value"]))
            problems.Add($"[ERROR] initial_option is none of the options [json-pointer:{where}/initial_option]");
        if (element["initial_options"] is JsonArray { } several && several.Any(o => !values.Contains((string?)o?["value"])))
            problems.Add($"[ERROR] initial_options are none of the options [json-pointer:{where}/initial_options]");
    }

    private static void Confirm(JsonNode? confirm, string where, List<string> problems)
    {
        if (confirm is null)
            return;
        BlockLimits.Plain(confirm["title"], 100, $"{where}/confirm/title", problems, required: true);
        BlockLimits.Text(confirm["text"], 300, $"{where}/confirm/text", problems);
        BlockLimits.Plain(confirm["confirm"], 30, $"{where}/confirm/confirm", problems, required: true);
        BlockLimits.Plain(confirm["deny"], 30, $"{where}/confirm/deny", problems, required: true);
    }
}
