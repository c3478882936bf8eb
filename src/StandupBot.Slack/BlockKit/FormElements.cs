using System.Globalization;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;

namespace StandupBot.Slack.BlockKit;

/// <summary>What stands inside an input block. https://docs.slack.dev/reference/block-kit/block-elements</summary>
internal static class FormElements
{
    /// <summary>The action id of every element but a toggle's.</summary>
    internal const string Value = "value";

    /// <summary>Marks a box that comes back as "false" when it is not ticked.</summary>
    internal const string Toggle = "toggle";

    internal static JsonObject Of(Field.Input input, ChoiceRoom room) => input switch
    {
        Field.Text text => Text(text),
        Field.Choice choice => Choices.Of(choice, room),
        Field.Number number => Number(number),
        Field.Date date => With(Element("datepicker"), "initial_date", date.Initial?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        Field.Toggle toggle => Box(toggle),
        _ => throw new InvalidOperationException($"Unknown input {input.GetType().Name}."),
    };

    internal static JsonObject Element(string type) => new() { ["type"] = type, ["action_id"] = Value };

    internal static JsonObject With(JsonObject element, string name, JsonNode? value)
    {
        if (value is not null)
            element[name] = value;
        return element;
    }

    private static JsonObject Text(Field.Text text)
    {
        var longest = Math.Clamp(text.MaxLength, 1, Limits.Input);
        var initial = text.Initial is { Length: > 0 } given ? Cut.At(text.Multiline ? given : given.ReplaceLineEndings(" "), longest) : null;
        var element = With(Element("plain_text_input"), "initial_value", initial);
        (element["multiline"], element["max_length"]) = (text.Multiline, longest);
        return With(element, "placeholder", string.IsNullOrWhiteSpace(text.Placeholder) ? null : PlainText.Of(text.Placeholder, Limits.Placeholder));
    }

    private static JsonObject Number(Field.Number number)
    {
        // An initial value out of its range would be refused, and the whole form with it.
        var initial = number.Initial is { } given && !(given < number.Min) && !(given > number.Max) ? number.Initial : null;
        var element = Element("number_input");
        element["is_decimal_allowed"] = true;
        With(element, "initial_value", Figure(initial));
        With(element, "min_value", Figure(number.Min));
        return With(element, "max_value", Figure(number.Max));
    }

    private static JsonObject Box(Field.Toggle toggle)
    {
        JsonObject element = new() { ["type"] = "checkboxes", ["action_id"] = Toggle, ["options"] = new JsonArray(Yes()) };
        return With(element, "initial_options", toggle.Initial ? new JsonArray(Yes()) : null);
    }

    private static JsonObject Yes() => Choices.Option(new Option("true", "Yes"), ChoiceRoom.Ample);

    private static string? Figure(double? number) => number?.ToString("0.##########", CultureInfo.InvariantCulture);
}
