using System.Text.Json;
using System.Text.Json.Serialization;

namespace StandupBot.Core.Chat.Json;

/// <summary>A rich text is the list of its runs, without an object around it.</summary>
internal sealed class RichTextConverter : JsonConverter<RichText>
{
    public override RichText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonSerializer.Deserialize<IReadOnlyList<Inline>>(ref reader, options) ?? throw new JsonException("A rich text cannot be null."));

    public override void Write(Utf8JsonWriter writer, RichText value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Runs, options);
}
