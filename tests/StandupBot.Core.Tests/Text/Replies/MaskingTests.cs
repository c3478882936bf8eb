using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("see `a, b` now", "see ______ now")]
    [InlineData("<@U12> did it", "______ did it")]
    [InlineData("https://example.org/a,b; next", "_______________________; next")]
    [InlineData("[page](https://example.org) is up", "___________________________ is up")]
    [InlineData("fixed menu.js, then", "fixed _______, then")]
    [InlineData("ask ana@example.org.", "ask _______________.")]
    [InlineData("done (a, b) and", "done ______ and")]
    [InlineData("[WIP] a < b (open", "[WIP] a < b (open")]
    [InlineData("Done. Next step", "Done. Next step")]
    public void Only_what_must_not_be_cut_is_hidden(string text, string masked) => Assert.Equal(masked, Masking.Mask(text).Replace(Masking.Hidden, '_'));
}
