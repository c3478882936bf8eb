using System.Text.Json;
using StandupBot.Core.Chat.Json;

namespace StandupBot.Replay.Output;

/// <summary>The fields of a line of messages.jsonl.</summary>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter json, MessageLine line)
    {
        json.Instant("at", line.At);
        json.WriteString("id", line.Id);
        json.WriteString("to", line.To);
        json.Word("kind", line.Kind);
        if (line.Edits is not null)
            json.WriteString("edits", line.Edits);
        json.WriteString("text", line.Message.Text);
        json.WritePropertyName("blocks");
        JsonSerializer.Serialize(json, line.Message.Blocks, ChatJson.Options);
    }
}
