using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace StandupBot.Core.Chat.Json;

/// <summary>
/// The one JSON form of the chat model: stored in the outbox, sent to the local chat's page, written by replay. Camel case; each case of a
/// closed family says which it is in "type"; a rich text is the list of its runs; what is null is left out.
/// </summary>
public static class ChatJson
{
    /// <summary>For values that hold a part of the chat model. Declare a case by its family (<see cref="Block"/>), or its "type" is not written.</summary>
    public static JsonSerializerOptions Options { get; } = Build();

    public static string Write(Message message) => JsonSerializer.Serialize(message, Options);

    public static string Write(Form form) => JsonSerializer.Serialize(form, Options);

    public static string Write(Destination destination) => JsonSerializer.Serialize(destination, Options);

    /// <exception cref="JsonException">The text is not a message in this form.</exception>
    public static Message ReadMessage(string json) => Read<Message>(json);

    /// <exception cref="JsonException">The text is not a form in this form.</exception>
    public static Form ReadForm(string json) => Read<Form>(json);

    /// <exception cref="JsonException">The text is not a destination in this form.</exception>
    public static Destination ReadDestination(string json) => Read<Destination>(json);

    private static T Read<T>(string json)
        where T : class =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"A {typeof(T).Name} cannot be null.");

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            // A database's own JSON type may store keys in another order.
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // Letters of every language stay readable in rows and files; what HTML would read as markup is still escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ClosedFamilies.NameTheCases } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new RichTextConverter());
        options.MakeReadOnly();
        return options;
    }
}
