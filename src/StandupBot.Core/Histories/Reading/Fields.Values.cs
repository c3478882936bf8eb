using System.Globalization;
using System.Text.Json;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Histories.Reading;

/// <content>One reader a type of value.</content>
internal sealed partial class Fields
{
    /// <summary>A text as it was written, which may be empty.</summary>
    public string Text(string name) => JsonText.Value(Of(name, JsonValueKind.String, "a text in quotes"));

    /// <summary>A text that says something.</summary>
    public string Words(string name) =>
        Text(name) is var text && !string.IsNullOrWhiteSpace(text) ? text : throw new LineException(Wrong(name, "is empty"));

    /// <summary>Null when left out or blank.</summary>
    public string? TextOrNull(string name) => Has(name) && Text(name) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    public DateOnly Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new LineException(Wrong(name, $"'{Shortened(Text(name))}' is no date; write it as 2026-03-31"));

    public DateOnly? DateOrNull(string name) => Has(name) ? Date(name) : null;

    public TimeOnly Time(string name) =>
        TimeOnly.TryParseExact(Text(name), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw new LineException(Wrong(name, $"'{Shortened(Text(name))}' is no time of day; write it as 09:00"));

    /// <summary>A zone by its IANA id, in the spelling of the zone data.</summary>
    public string Zone(string name) => Zones.Find(Words(name)) switch
    {
        ZoneAnswer.Found found => found.Zone.Id,
        ZoneAnswer.Unknown unknown => throw new LineException($"{Name(name)} {unknown.Message}"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public double Number(string name)
    {
        var number = Of(name, JsonValueKind.Number, "a number");
        return number.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new LineException(Wrong(name, "is too large a number"));
    }

    public int Whole(string name, int min, int max)
    {
        var number = Number(name);
        return number >= min && number <= max && double.IsInteger(number)
            ? (int)number
            : throw new LineException(string.Create(CultureInfo.InvariantCulture, $"{Name(name)} {number} is not possible; it takes a whole number from {min} to {max}"));
    }

    public bool Flag(string name)
    {
        var value = values[shape.PlaceOf(name)]!.Value;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw new LineException(Wrong(name, $"must be true or false, and is {Kind(value)}"));
    }

    public bool FlagOrFalse(string name) => Has(name) && Flag(name);

    public T Choice<T>(string name) where T : struct, Enum => Choice<T>(name, []);

    public T Choice<T>(string name, params T[] except) where T : struct, Enum => Choices<T>.Read(Name(name), Text(name), except);

    public T ChoiceOr<T>(string name, T otherwise) where T : struct, Enum => Has(name) ? Choice<T>(name) : otherwise;

    /// <summary>The elements of a list; none when it was left out.</summary>
    public IEnumerable<JsonElement> List(string name) => Has(name) ? Of(name, JsonValueKind.Array, "a list").EnumerateArray() : [];

    /// <summary>A list of texts; none when it was left out.</summary>
    public IReadOnlyList<string> Texts(string name, string form) => [.. List(name).Select(element =>
        element.ValueKind == JsonValueKind.String
            ? JsonText.Value(element)
            : throw new LineException(Wrong(name, $"must be a list of {form}, and holds {Kind(element)}")))];

    public Fields Object(string name, Shape inner) =>
        new($"{what}'s {name}", $"{Name(name)}.", Of(name, JsonValueKind.Object, "an object"), inner, Line);

    /// <summary>A list of objects; none when it was left out.</summary>
    public IReadOnlyList<T> Objects<T>(string name, Shape inner, Func<Fields, T> read) => [.. List(name).Select((element, place) =>
    {
        var there = string.Create(CultureInfo.InvariantCulture, $"{Name(name)}[{place}]");
        return read(new Fields(there, $"{there}.", element, inner, Line));
    })];

    /// <summary>A field of a partial change: left out, given, or given as null, which means the default.</summary>
    public Given<T> Set<T>(string name, Func<string, T> read, T cleared) =>
        !IsGiven(name) ? default : new Given<T>(Has(name) ? read(name) : cleared);

    /// <summary>A field of a partial change that cannot be cleared.</summary>
    public Given<T> Set<T>(string name, Func<string, T> read) =>
        !IsGiven(name) ? default
        : Has(name) ? new Given<T>(read(name))
        : throw new LineException(Wrong(name, "cannot be null: it has no default to go back to"));
}
