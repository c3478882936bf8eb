using System.Text.Json;
using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

public sealed class RealRepliesTests
{
    [Fact]
    public void Every_word_of_every_real_reply_is_kept() => Assert.All(Replies(), reply => Assert.True(Coverage.IsWhole(reply), reply));

    [Fact]
    public void Hardly_any_real_reply_with_words_is_left_without_a_piece()
    {
        var replies = Replies();
        Assert.True(replies.Count(r => ReplySplitter.Split(r).Pieces.Count > 0) >= 0.99 * replies.Count);
    }

    private static List<string> Replies() =>
        [.. Directory.GetFiles(SharedData.Folder("histories"), "*.jsonl").SelectMany(File.ReadLines).Select(ReplyIn).OfType<string>()];

    private static string? ReplyIn(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("type").GetString() == "reply" ? json.RootElement.GetProperty("text").GetString() : null;
    }
}
