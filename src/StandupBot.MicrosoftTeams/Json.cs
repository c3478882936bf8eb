using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StandupBot.MicrosoftTeams;

/// <summary>Careful steps into JSON that somebody else wrote, and the one way in which ours is written.</summary>
internal static class Json
{
    /// <summary>Letters of every language as they are: payloads are limited, and none of this ever stands inside a page.</summary>
    internal static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Null when any step is not there.</summary>
    public static JsonElement? At(JsonElement? from, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
            from = from is { ValueKind: JsonValueKind.Object } at && at.TryGetProperty(step, out var next) ? next : null;
        return from;
    }

    public static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static int Bytes(JsonNode node) => Write(node).Length;

    public static byte[] Write(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Written);
}
