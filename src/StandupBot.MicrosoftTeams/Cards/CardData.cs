using System.Text.Json;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// What our buttons and forms carry: everything under one key of ours, and inputs under prefixed ids, so that neither meets the other nor
/// the keys that begin with "msteams", which Microsoft Teams takes for itself.
/// </summary>
internal static class CardData
{
    /// <summary>What a button does, as Action.Execute names it.</summary>
    internal const string Verb = "standupbot";

    private const string Key = "standupbot";
    private const string One = "in.";
    private const string Several = "several.";

    public static JsonObject Tap(Button button, string? messageId) => Wrap(new JsonObject
    {
        ["do"] = "tap", ["name"] = button.Action, ["value"] = button.Value, ["message"] = messageId,
    });

    public static JsonObject Form(Form form) => Wrap(new JsonObject
    {
        ["do"] = "form", ["id"] = form.Id, ["state"] = form.State, ["shown"] = PackedForm.Pack(FormFilling.Emptied(form)),
    });

    public static JsonObject Home() => Wrap(new JsonObject { ["do"] = "home" });

    public static string InputId(Field.Input input) => (input is Field.Choice { Multiple: true } ? Several : One) + input.Id;

    /// <summary>Several choices come back in one text, divided by commas: a comma inside one is written otherwise.</summary>
    public static string OptionValue(Field.Choice choice, string value) =>
        choice.Multiple ? value.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : value;

    public static CardSubmission Read(JsonElement? data)
    {
        var ours = Json.At(data, Key);
        return Json.Text(Json.At(ours, "do")) switch
        {
            "tap" when Text(ours, "name") is { Length: > 0 } name => new CardSubmission.Tap(name, Text(ours, "value") ?? "", Text(ours, "message")),
            "form" when Text(ours, "id") is { Length: > 0 } id => new CardSubmission.Filled(id, Text(ours, "state") ?? "", PackedForm.Unpack(Text(ours, "shown")), Values(data!.Value)),
            "home" => new CardSubmission.Home(),
            _ => new CardSubmission.Foreign(),
        };
    }

    private static JsonObject Wrap(JsonObject ours)
    {
        foreach (var empty in ours.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
            ours.Remove(empty);
        return new JsonObject { [Key] = ours };
    }

    private static string? Text(JsonElement? ours, string name) => Json.Text(Json.At(ours, name));

    private static Dictionary<string, IReadOnlyList<string>> Values(JsonElement data)
    {
        Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);
        foreach (var input in data.EnumerateObject())
            if (Written(input.Value) is not { Length: > 0 } written || written == FormInputs.NoChoice)
                continue;
            else if (input.Name.StartsWith(One, StringComparison.Ordinal))
                values[input.Name[One.Length..]] = [written];
            else if (input.Name.StartsWith(Several, StringComparison.Ordinal))
                values[input.Name[Several.Length..]] = [.. written.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Unescaped)];
        return values;
    }

    /// <summary>Clients send texts; some tools send numbers and booleans as such.</summary>
    private static string? Written(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    private static string Unescaped(string value) =>
        value.Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
