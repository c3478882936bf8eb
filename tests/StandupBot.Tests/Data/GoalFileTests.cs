using System.Text;
using StandupBot.Features.GoalImport;
using Xunit;

namespace StandupBot.Tests.Data;

public sealed class GoalFileTests
{
    private const string Csv = "Title;Owner\nPão de ló 🥐;Ana\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<Encoding, bool> Encodings() => new()
    {
        { new UTF8Encoding(true), true }, { new UTF8Encoding(false), false }, { Encoding.Unicode, true }, { Encoding.BigEndianUnicode, true },
    };

    [Theory, MemberData(nameof(Encodings))]
    public async Task Text_of_spreadsheets_is_read_whatever_its_encoding(Encoding encoding, bool mark)
    {
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Csv)];
        Assert.Equal(Csv, Assert.IsType<GoalFileReading.Text>(await GoalFile.ReadAsync(new MemoryStream(bytes), Cancellation)).Csv);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ab")]
    public async Task A_tiny_file_is_text_too(string csv) =>
        Assert.Equal(csv, Assert.IsType<GoalFileReading.Text>(await GoalFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Cancellation)).Csv);

    public static TheoryData<byte[], string> Refused() => new()
    {
        { [0x54, 0x69, 0xE3, 0x6F, 0x0A], "letters cannot be read" },
        { [.. "Title\n"u8, 0xC3], "letters cannot be read" },
        { [.. "PK\0\0"u8], "it is no text" },
        { [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "letters cannot be read" },
    };

    [Theory, MemberData(nameof(Refused))]
    public async Task Broken_letters_are_refused_with_what_to_do(byte[] bytes, string why) =>
        Assert.Contains(why, Assert.IsType<GoalFileReading.Refused>(await GoalFile.ReadAsync(new MemoryStream(bytes), Cancellation)).Why, StringComparison.Ordinal);

    [Theory]
    [InlineData(1_000_000, "a,b\n", "5,000 lines")]
    [InlineData(1_000, "a very long line that goes on and on", "10 MB")]
    public async Task What_is_too_large_is_refused_before_it_is_read(int times, string part, string why)
    {
        await using Endless file = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, times))));
        Assert.Contains(why, Assert.IsType<GoalFileReading.Refused>(await GoalFile.ReadAsync(file, Cancellation)).Why, StringComparison.Ordinal);
        Assert.InRange(file.Read, 0, GoalFile.MostBytes + (128 * 1024));
    }

    [Fact]
    public async Task As_many_lines_as_fit_are_read()
    {
        var csv = string.Concat(Enumerable.Repeat("a\n", GoalFile.MostLines));
        Assert.IsType<GoalFileReading.Text>(await GoalFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(csv)), Cancellation));
    }

    /// <summary>Repeats itself for ever, and counts what was taken.</summary>
    private sealed class Endless(byte[] bytes) : MemoryStream
    {
        public new long Read { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            for (var i = 0; i < buffer.Length; i++)
                buffer.Span[i] = bytes[(int)((Read + i) % bytes.Length)];
            Read += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
