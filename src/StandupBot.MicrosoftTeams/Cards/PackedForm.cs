using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StandupBot.Core.Chat;
using StandupBot.Core.Chat.Json;

namespace StandupBot.MicrosoftTeams.Cards;

/// <summary>
/// A form carried inside its own card, so that it can be shown again with its problems after a restart or by another node. It is only ever
/// shown to the person who sent it: what it asks for is judged by what the submission holds.
/// </summary>
internal static class PackedForm
{
    /// <summary>Bytes, unpacked: more than any form has, and little enough to do no harm.</summary>
    private const int Largest = 512 * 1024;

    public static string Pack(Form form)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(ChatJson.Write(form)));
        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>Null for whatever is not a packed form.</summary>
    public static Form? Unpack(string? packed)
    {
        if (string.IsNullOrEmpty(packed))
            return null;
        try
        {
            using BrotliStream brotli = new(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            var unpacked = new byte[Largest + 1];
            var length = brotli.ReadAtLeast(unpacked, unpacked.Length, throwOnEndOfStream: false);
            return length > Largest ? null : ChatJson.ReadForm(Encoding.UTF8.GetString(unpacked, 0, length));
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException or InvalidOperationException or JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
