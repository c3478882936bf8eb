using System.Globalization;
using System.Text.Json;
using StandupBot.Core.Signals;

namespace StandupBot.Replay.Output;

/// <summary>The fields of a line of signals.jsonl.</summary>
internal static class SignalJson
{
    public static void Write(Utf8JsonWriter json, SignalLine line)
    {
        json.Instant("at", line.At);
        json.Word("change", line.Change);
        json.WriteString("key", line.Key);
        json.WriteString("signal", line.Signal);
        json.WriteNumber("version", line.Version);
        json.Word("dimension", line.Dimension);
        json.Word("severity", line.Severity);
        json.Texts("subjects", line.Subjects);
        if (line.Team is not null)
            json.WriteString("team", line.Team);
        Numbers(json, line.Numbers);
        Evidence(json, line.Evidence);
        json.WriteString("why", line.Why);
        json.Texts("told", line.Told);
    }

    // Counts stay whole; a share shows as many decimals as it needs, up to four.
    private static void Numbers(Utf8JsonWriter json, IEnumerable<Number> numbers)
    {
        json.WriteStartObject("numbers");
        foreach (var number in numbers)
        {
            json.WritePropertyName(number.Name);
            if (double.IsFinite(number.Value))
                json.WriteRawValue((Math.Round(number.Value, 4, MidpointRounding.AwayFromZero) + 0.0).ToString("0.####", CultureInfo.InvariantCulture));
            else
                json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, IEnumerable<Quote> quotes)
    {
        json.WriteStartArray("evidence");
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("ref", quote.Ref);
            json.WriteString("text", quote.Text);
            json.WriteString("by", quote.By);
            json.Instant("at", quote.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
