using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Tuning;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Storage;

/// <summary>A value that is stored whole, as JSON: it is replaced, never edited in place.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
    {
        var comparer = new ValueComparer<T>(
            (a, b) => ReferenceEquals(a, b) || Write(a) == Write(b),
            value => value == null ? 0 : Write(value).GetHashCode(StringComparison.Ordinal),
            value => value);
        property.HasConversion(value => Write(value), text => Read<T>(text), comparer);
        return property;
    }

    public static PropertyBuilder<T?> AsOptionalJson<T>(this PropertyBuilder<T?> property) where T : class
    {
        var comparer = new ValueComparer<T?>(
            (a, b) => ReferenceEquals(a, b) || (a != null && b != null && Write(a) == Write(b)),
            value => value == null ? 0 : Write(value).GetHashCode(StringComparison.Ordinal),
            value => value);
        property.HasConversion(value => Write(value!), text => Read<T>(text), comparer);
        return property;
    }

    /// <summary>For records of Core with computed members: what can be computed is not stored.</summary>
    public static PropertyBuilder<T> AsRecordJson<T>(this PropertyBuilder<T> property) where T : class
    {
        var comparer = new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value.GetHashCode(), value => value);
        property.HasConversion(
            value => JsonSerializer.Serialize(value, Records), text => JsonSerializer.Deserialize<T>(text, Records)!, comparer);
        return property;
    }

    private static readonly JsonSerializerOptions Records = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, typeof(T), StorageJson.Default);

    private static T Read<T>(string text) => (T)JsonSerializer.Deserialize(text, typeof(T), StorageJson.Default)!;
}

/// <summary>The shapes that are stored as JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ObjectiveTerms))]
[JsonSerializable(typeof(IReadOnlyList<Participant>))]
[JsonSerializable(typeof(IReadOnlyList<Answer>))]
[JsonSerializable(typeof(IReadOnlyList<Question>))]
[JsonSerializable(typeof(IReadOnlyList<SourceText>))]
[JsonSerializable(typeof(IReadOnlyList<DraftRoadblock>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Threshold>))]
[JsonSerializable(typeof(IReadOnlyList<DayOfWeek>))]
internal sealed partial class StorageJson : JsonSerializerContext;
