using StandupBot.Core.Text.Replies;

namespace StandupBot.Core.Tests.Text.Replies;

public sealed class EmptyReplyTests
{
    [Theory]
    [Trait("Behaviour", "36")]
    [InlineData("")]
    [InlineData("  \t\r\n ")]
    [InlineData("\u200B\u200D\uFEFF")]
    [InlineData("\u00A0\u2800 \u3164")]
    public void Empty_or_white_space_only_is_refused_with_the_reason(string reply) =>
        Assert.Equal(EmptyReply.Reason, EmptyReply.RefusalOf(reply));

    [Theory]
    [Trait("Behaviour", "36")]
    [InlineData("-")]
    [InlineData("none")]
    [InlineData("🎉")]
    public void An_answer_with_anything_visible_is_taken(string reply) => Assert.Null(EmptyReply.RefusalOf(reply));
}
