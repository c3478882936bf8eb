using System.Globalization;
using System.Text.Json;

namespace StandupBot.Core.Histories.Reading;

/// <summary>
/// The fields of one JSON object of a line. Making one proves that it holds no unknown field, none twice and every required one;
/// a field that may be left out is left out when it is null.
/// </summary>
internal sealed partial class Fields
{
    private readonly string what;
    private readonly string path;
    private readonly Shape shape;
    private readonly JsonElement?[] values;

    /// <param name="what">What the object is, for messages: "objective", "an item".</param>
    /// <param name="path">What leads to it, such as "items[2].", or nothing.</param>
    /// <param name="json">The object.</param>
    /// <param name="shape">What it may hold.</param>
    /// <param name="line">The instant of the line and the ids that are known there.</param>
    public Fields(string what, string path, JsonElement json, Shape shape, LineContext line)
    {
        (this.what, this.path, this.shape, Line) = (what, path, shape, line);
        values = new JsonElement?[shape.Count];
        if (json.ValueKind != JsonValueKind.Object)
            throw new LineException($"{what} must be an object, such as {{\"{shape.Names.First()}\": ...}}");
        foreach (var property in json.EnumerateObject())
            Take(JsonText.Name(property), property.Value);
        foreach (var name in shape.Required)
        {
            if (!Has(name))
                throw new LineException($"{what} has no '{path}{name}', which is required");
        }
    }

    public LineContext Line { get; }
    public DateTimeOffset At => Line.At;
    public KnownIds Known => Line.Known;

    /// <summary>True when the field is there and not null.</summary>
    public bool Has(string name) => IsGiven(name) && values[shape.PlaceOf(name)]!.Value.ValueKind != JsonValueKind.Null;

    /// <summary>True when the field is there, even as null.</summary>
    public bool IsGiven(string name) => values[shape.PlaceOf(name)] is not null;

    /// <summary>The field's name as a message shows it.</summary>
    public string Name(string name) => path + name;

    private void Take(string name, JsonElement value)
    {
        var place = shape.PlaceOf(name);
        if (place < 0)
            throw new LineException($"unknown field '{path}{name}' of {what}{Spelling.Hint(name, shape.Names)}");
        if (values[place] is not null)
            throw new LineException($"field '{path}{name}' of {what} stands there twice");
        values[place] = value;
    }

    private JsonElement Of(string name, JsonValueKind kind, string form)
    {
        var value = values[shape.PlaceOf(name)]!.Value;
        return value.ValueKind == kind ? value : throw new LineException(Wrong(name, $"must be {form}, and is {Kind(value)}"));
    }

    private string Wrong(string name, string problem) => $"{path}{name} {problem}";

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text in quotes",
        JsonValueKind.Number => string.Create(CultureInfo.InvariantCulture, $"the number {Shortened(value.GetRawText())}"),
        JsonValueKind.Null => "null",
        _ => value.GetRawText(),
    };

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
