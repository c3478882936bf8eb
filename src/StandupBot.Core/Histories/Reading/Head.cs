using System.Text.Json;

namespace StandupBot.Core.Histories.Reading;

/// <summary>What every line begins with in meaning, wherever it stands in the text: when, and what type of event.</summary>
internal sealed record Head(DateTimeOffset At, EventType Type)
{
    public static Head Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new LineException("the line is no object; write one object a line, in braces");
        var type = EventTypes.Require(Text(json, "type"));
        var at = Text(json, "at");
        return IsoInstant.TryParse(at, out var instant)
            ? new Head(instant, type)
            : throw new LineException($"at '{at}' is no instant; write ISO 8601 with an offset or Z, such as '2026-03-02T09:00:00+01:00'");
    }

    private static string Text(JsonElement json, string name)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (JsonText.Name(property) == name && property.Value.ValueKind != JsonValueKind.Null)
                return property.Value.ValueKind == JsonValueKind.String
                    ? JsonText.Value(property.Value)
                    : throw new LineException($"{name} must be a text in quotes");
        }

        throw new LineException($"the event has no '{name}', which is required{Typo(json, name)}");
    }

    private static string Typo(JsonElement json, string name) =>
        json.EnumerateObject().Select(JsonText.Name).FirstOrDefault(given => given != name && Spelling.Nearest(given, [name], 1).Count > 0) is { } near
            ? $"; it has '{near}'"
            : "";
}
