using System.Globalization;
using System.Text.Json;

namespace StandupBot.Replay.Output;

/// <summary>The forms that values have in every file of a replay.</summary>
internal static class JsonFields
{
    /// <summary>ISO 8601 in UTC; parts of a second only where there are any.</summary>
    public static void Instant(this Utf8JsonWriter json, string name, DateTimeOffset? at) =>
        json.WriteString(name, at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public static void Date(this Utf8JsonWriter json, string name, DateOnly date) =>
        json.WriteString(name, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The enumeration's own word in camel case.</summary>
    public static void Word<T>(this Utf8JsonWriter json, string name, T value) where T : struct, Enum =>
        json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>A figure with two to four decimals, or null.</summary>
    public static void Figure(this Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        json.FigureValue(value);
    }

    public static void FigureValue(this Utf8JsonWriter json, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteRawValue(Rounded(number).ToString("0.00##", CultureInfo.InvariantCulture));
        else
            json.WriteNullValue();
    }

    // Decimal arithmetic where it fits: a sum that is 74.85 on paper is written as that. Minus zero is zero.
    private static double Rounded(double value) => Math.Round(value, 4, MidpointRounding.AwayFromZero) + 0.0;
}
