using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StandupBot.Replay.Output;

/// <summary>JSON Lines as a file: UTF-8 without a mark, one object a line, a line feed after each.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write<T>(string path, IEnumerable<T> lines, Action<Utf8JsonWriter, T> write)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Readable);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            write(json, line);
            json.WriteEndObject();
            json.Flush();
            file.Write(buffer.WrittenSpan);
            file.WriteByte((byte)'\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }
}
