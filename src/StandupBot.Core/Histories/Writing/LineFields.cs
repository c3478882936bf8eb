using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StandupBot.Core.Histories.Reading;

namespace StandupBot.Core.Histories.Writing;

/// <summary>One line in the making. A field without a value is left out.</summary>
internal sealed class LineFields : IDisposable
{
    // The file is read as JSON and never as HTML: texts stay as people wrote them.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter json;

    public LineFields(DateTimeOffset at, string type)
    {
        json = new Utf8JsonWriter(bytes, Readable);
        json.WriteStartObject();
        Text("at", at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        Text("type", type);
    }

    public string Close()
    {
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public void Dispose() => json.Dispose();

    public LineFields Text(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
        return this;
    }

    public LineFields Date(string name, DateOnly? value) => Text(name, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public LineFields Time(string name, TimeOnly? value) => Text(name, value?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public LineFields Choice<T>(string name, T? value) where T : struct, Enum => Text(name, value is { } chosen ? Choices<T>.Word(chosen) : null);

    /// <summary>Left out when it is the default.</summary>
    public LineFields Unless<T>(string name, T value, T usual) where T : struct, Enum => Choice(name, value.Equals(usual) ? null : (T?)value);

    public LineFields Number(string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        return this;
    }

    /// <summary>Left out when false.</summary>
    public LineFields Flag(string name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
        return this;
    }

    public LineFields Texts(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
        return this;
    }

    public LineFields Objects<T>(string name, IEnumerable<T> values, Action<LineFields, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(this, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return this;
    }

    public LineFields Object(string name, Action<LineFields> write)
    {
        json.WriteStartObject(name);
        write(this);
        json.WriteEndObject();
        return this;
    }

    /// <summary>A field of a partial change: left out, a value, or null for cleared.</summary>
    public LineFields Set<T>(string name, Given<T> field, Action<string, T> write)
    {
        if (field is { IsGiven: true, Value: null })
            json.WriteNull(name);
        else if (field.IsGiven)
            write(name, field.Value);
        return this;
    }

    public LineFields Set(string name, Given<string> field) => Set(name, field, (_, value) => Text(name, value));

    public LineFields SetOrClear(string name, Given<string?> field) => Set(name, field, (_, value) => Text(name, value));

    public LineFields Set<T>(string name, Given<T> field) where T : struct, Enum => Set(name, field, (_, value) => Choice<T>(name, value));

    public LineFields Set(string name, Given<bool> field) => Set(name, field, (_, value) => json.WriteBoolean(name, value));
}
