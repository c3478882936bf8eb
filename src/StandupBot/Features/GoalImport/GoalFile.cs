using System.Text;

namespace StandupBot.Features.GoalImport;

/// <summary>
/// Reads the text of an uploaded file, up to a size that people's goals have: what is larger is refused while it is read, not afterwards.
/// </summary>
public static class GoalFile
{
    public const int MostBytes = 10 * 1024 * 1024;
    public const int MostLines = 5000;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16 = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    public static async Task<GoalFileReading> ReadAsync(Stream file, CancellationToken cancellation)
    {
        var start = new byte[3];
        var known = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        var (encoding, mark) = EncodingOf(start.AsSpan(0, known));
        try
        {
            return await ReadAsync(new DecodedText(encoding.GetDecoder(), start.AsMemory(mark, known - mark)), known, file, cancellation);
        }
        catch (DecoderFallbackException)
        {
            return new GoalFileReading.Refused("its letters cannot be read; save it as \"CSV UTF-8\" and try again");
        }
    }

    private static async Task<GoalFileReading> ReadAsync(DecodedText text, int known, Stream file, CancellationToken cancellation)
    {
        var buffer = new byte[64 * 1024];
        var bytes = known;
        while (await file.ReadAsync(buffer, cancellation) is > 0 and var count)
        {
            bytes += count;
            if (bytes > MostBytes)
                return new GoalFileReading.Refused("it has more than 10 MB; split it, or leave columns out that are no goals");
            if (text.Add(buffer.AsSpan(0, count)) is { } why)
                return new GoalFileReading.Refused(why);
        }

        return text.End() is { } trouble ? new GoalFileReading.Refused(trouble) : new GoalFileReading.Text(text.ToString());
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16, 2),
        [0xFE, 0xFF, ..] => (Utf16BigEndian, 2),
        _ => (Utf8, 0),
    };
}

/// <summary>What came out of a file.</summary>
public abstract record GoalFileReading
{
    private GoalFileReading() { }

    public sealed record Text(string Csv) : GoalFileReading;

    /// <param name="Why">The rest of a sentence that begins with the name of the file: what is the matter, and what to do.</param>
    public sealed record Refused(string Why) : GoalFileReading;
}
