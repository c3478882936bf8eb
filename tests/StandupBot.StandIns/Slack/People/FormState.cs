using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.People;

/// <summary>The values of a modal as it is sent: what the person filled in, else what stood there.</summary>
internal static class FormState
{
    public static JsonObject Of(JsonArray blocks, IReadOnlyDictionary<string, string> byLabel)
    {
        JsonObject values = [];
        foreach (var label in byLabel.Keys)
            if (Rendered.Field(blocks, label) is null)
                throw new InvalidOperationException($"The form has no field '{label}'; it has: {string.Join(", ", Labels(blocks))}.");
        foreach (var block in blocks.OfType<JsonObject>().Where(b => (string?)b["type"] == "input"))
        {
            var label = (string)block["label"]!["text"]!;
            var element = (JsonObject)block["element"]!;
            var value = Value(element, byLabel.GetValueOrDefault(label));
            if (IsEmpty(value) && (bool?)block["optional"] != true)
                throw new InvalidOperationException($"'{label}' is required: the window does not send the form.");
            values[(string)block["block_id"]!] = new JsonObject { [(string)element["action_id"]!] = value };
        }

        return values;
    }

    public static IReadOnlyList<string> Labels(JsonArray blocks) =>
        [.. blocks.OfType<JsonObject>().Where(b => (string?)b["type"] == "input").Select(b => (string)b["label"]!["text"]!)];

    /// <summary>What a field says before anybody touches it; null when it is empty.</summary>
    public static string? Initial(JsonObject element) => (string?)element["type"] switch
    {
        "static_select" or "radio_buttons" => (string?)element["initial_option"]?["text"]?["text"],
        "multi_static_select" or "checkboxes" => element["initial_options"] is JsonArray several ? string.Join('\n', several.Select(o => (string)o!["text"]!["text"]!)) : null,
        "datepicker" => (string?)element["initial_date"],
        "timepicker" => (string?)element["initial_time"],
        _ => (string?)element["initial_value"],
    };

    private static JsonObject Value(JsonObject element, string? filled)
    {
        var type = (string)element["type"]!;
        var text = filled ?? Initial(element);
        JsonObject value = new() { ["type"] = type };
        switch (type)
        {
            case "static_select" or "radio_buttons":
                value["selected_option"] = string.IsNullOrEmpty(text) ? null : Option(element, text);
                break;
            case "multi_static_select" or "checkboxes":
                value["selected_options"] = new JsonArray([.. (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(t => Option(element, t))]);
                break;
            case "datepicker":
                value["selected_date"] = text;
                break;
            case "timepicker":
                value["selected_time"] = text;
                break;
            default:
                value["value"] = string.IsNullOrEmpty(text) ? null : text;
                break;
        }

        return value;
    }

    private static bool IsEmpty(JsonObject value) => value.All(pair => pair.Key == "type" || pair.Value is null or JsonArray { Count: 0 });

    private static JsonNode Option(JsonObject element, string label)
    {
        var options = element["options"] as JsonArray ?? [.. (element["option_groups"] as JsonArray ?? []).SelectMany(g => g!["options"]!.AsArray()).Select(o => o!.DeepClone())];
        return options.FirstOrDefault(o => (string?)o!["text"]!["text"] == label)?.DeepClone()
            ?? throw new InvalidOperationException($"There is no option '{label}'; there are: {string.Join(", ", options.Select(o => (string?)o!["text"]!["text"]))}.");
    }
}
