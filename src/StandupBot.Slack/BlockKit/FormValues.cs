using System.Text.Json;

namespace StandupBot.Slack.BlockKit;

/// <summary>What was filled in, out of view.state.values. What is of no known kind is left out; nothing that a client sends throws.</summary>
internal static class FormValues
{
    private const int MostFields = 200;
    private const int MostValues = 10_000;

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(JsonElement view)
    {
        Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
        if (view.At("state", "values") is not { ValueKind: JsonValueKind.Object } blocks)
            return values;
        foreach (var block in blocks.EnumerateObject().Take(MostFields).Where(b => b.Value.ValueKind == JsonValueKind.Object))
            foreach (var element in block.Value.EnumerateObject().Take(1))
                if (Of(element.Name, element.Value) is { Count: > 0 } given)
                    values[block.Name] = given;
        return values;
    }

    /// <summary>The same for the same answers.</summary>
    internal static string Fingerprint(IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        JsonSerializer.Serialize(values.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Value.Prepend(v.Key)));

    private static IReadOnlyList<string> Of(string actionId, JsonElement element)
    {
        if (actionId == FormElements.Toggle)
            return [element.Items("selected_options").Any() ? "true" : "false"];
        if (element.At("selected_options") is { ValueKind: JsonValueKind.Array })
            return [.. element.Items("selected_options").Take(MostValues).Select(o => o.Text("value")).OfType<string>()];
        var one = element.Text("value") ?? element.Text("selected_option", "value") ?? element.Text("selected_date");
        return string.IsNullOrWhiteSpace(one) ? [] : [one];
    }
}
