using System.Globalization;
using System.Text.Json.Nodes;
using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>Each field of a form as elements of a card; one arm a field. Problems stand under their field, others on top.</summary>
internal static class FormInputs
{
    /// <summary>At most so many options stand open; more unfold, and many more can be searched.</summary>
    private const int FewOptions = 3;

    private const int ManyOptions = 12;

    private const int LongestProblem = 1000;

    /// <summary>The value of "no choice": an unfolding list has no other way back to nothing.</summary>
    internal const string NoChoice = "standupbot.none";

    public static IEnumerable<JsonObject> Of(Form form, IReadOnlyDictionary<string, string> errors)
    {
        var ids = form.Fields.OfType<Field.Input>().Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, problem) in errors.Where(e => !ids.Contains(e.Key)))
            foreach (var line in CardText.Lines(Clip.Line(problem, LongestProblem), TextLook.Problem))
                yield return line;
        foreach (var field in form.Fields)
            foreach (var element in Of(field, errors))
                yield return element;
    }

    private static IEnumerable<JsonObject> Of(Field field, IReadOnlyDictionary<string, string> errors)
    {
        if (field is Field.Note note)
            return CardText.Lines(note.Body, TextLook.Body);
        if (field is not Field.Input input)
            throw new InvalidOperationException($"A card has no way yet to show a {field.GetType().Name}.");
        var problem = errors.TryGetValue(input.Id, out var error) ? CardText.Lines(Clip.Line(error, LongestProblem), TextLook.Problem) : [];
        return [Input(input), .. problem, .. CardText.Lines(input.Hint ?? "", TextLook.SmallPrint)];
    }

    private static JsonObject Input(Field.Input input)
    {
        var element = input switch
        {
            Field.Text text => Text(text),
            Field.Choice choice => Choice(choice),
            Field.Number number => Number(number),
            Field.Date date => new JsonObject { ["type"] = "Input.Date", ["value"] = date.Initial?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            Field.Toggle toggle => new JsonObject
            {
                ["type"] = "Input.Toggle", ["title"] = toggle.Label, ["wrap"] = true, ["valueOn"] = "true", ["valueOff"] = "false", ["value"] = toggle.Initial ? "true" : "false",
            },
            _ => throw new InvalidOperationException($"A card has no way yet to show a {input.GetType().Name}."),
        };
        element["id"] = CardData.InputId(input);
        element["spacing"] = "Medium";
        if (input is not Field.Toggle)
            element["label"] = input.Label;
        // An answer of yes or no is never missing.
        if (input is { Required: true } and not Field.Toggle)
            (element["isRequired"], element["errorMessage"]) = (true, "Fill this in.");
        foreach (var empty in element.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
            element.Remove(empty);
        return element;
    }

    private static JsonObject Text(Field.Text text) => new()
    {
        ["type"] = "Input.Text", ["isMultiline"] = text.Multiline, ["value"] = text.Initial, ["placeholder"] = text.Placeholder, ["maxLength"] = text.MaxLength,
    };

    private static JsonObject Choice(Field.Choice choice)
    {
        var open = choice.Multiple || choice.Options.Count <= FewOptions;
        List<Option> options = open || choice.Required ? [.. choice.Options] : [new Option(NoChoice, "No choice"), .. choice.Options];
        var initial = string.Join(',', choice.Initial.Select(value => CardData.OptionValue(choice, value)));
        JsonObject element = new()
        {
            ["type"] = "Input.ChoiceSet",
            ["style"] = open ? "expanded" : options.Count > ManyOptions ? "filtered" : "compact",
            ["wrap"] = true,
            ["value"] = initial.Length > 0 ? initial : null,
            ["placeholder"] = open ? null : "Choose",
            ["choices"] = new JsonArray([.. options.Select(o => (JsonNode)new JsonObject { ["title"] = o.Label, ["value"] = CardData.OptionValue(choice, o.Value) })]),
        };
        if (choice.Multiple)
            element["isMultiSelect"] = true;
        return element;
    }

    private static JsonObject Number(Field.Number number) => new()
    {
        ["type"] = "Input.Number", ["min"] = number.Min, ["max"] = number.Max, ["value"] = number.Initial,
    };
}
