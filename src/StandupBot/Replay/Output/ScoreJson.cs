using System.Text.Json;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Replay.Output;

/// <summary>The fields of a line of scores.jsonl.</summary>
internal static class ScoreJson
{
    public static void Write(Utf8JsonWriter json, ScoreLine line)
    {
        var sheet = line.Sheet;
        json.Instant("at", sheet.At);
        json.WriteString("scope", sheet.Scope);
        json.WriteStartObject("dimensions");
        foreach (var dimension in sheet.Dimensions)
            Dimension(json, dimension);
        json.WriteEndObject();
        Overall(json, sheet.Overall);
        Ratio(json, "participation", sheet.Participation.K, sheet.Participation.N);
        if (line.TimeToRealign is { } days)
            json.WriteNumber("timeToRealign", days);
    }

    private static void Dimension(Utf8JsonWriter json, DimensionScore score)
    {
        json.WriteStartObject(JsonNamingPolicy.CamelCase.ConvertName(score.Dimension.ToString()));
        json.WriteStartObject("components");
        foreach (var component in score.Components)
            Ratio(json, component.Id, component.K, component.N);
        json.WriteEndObject();
        json.Figure("value", score.Value);
        Range(json, score.Range);
        json.Figure("halfWidth", score.HalfWidth);
        json.Figure("evidence", score.Evidence);
        json.WriteEndObject();
    }

    private static void Range(Utf8JsonWriter json, ScoreRange? range)
    {
        json.WritePropertyName("range");
        if (range is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.FigureValue(range.Low);
        json.FigureValue(range.High);
        json.WriteEndArray();
    }

    private static void Overall(Utf8JsonWriter json, OverallScore? overall)
    {
        json.WritePropertyName("overall");
        if (overall is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.Figure("value", overall.Value);
        json.WriteString("dimensions", overall.Dimensions);
        json.WriteEndObject();
    }

    private static void Ratio(Utf8JsonWriter json, string name, int k, int n)
    {
        json.WriteStartObject(name);
        json.WriteNumber("k", k);
        json.WriteNumber("n", n);
        json.WriteEndObject();
    }
}
