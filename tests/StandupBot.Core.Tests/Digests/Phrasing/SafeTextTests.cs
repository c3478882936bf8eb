using CsCheck;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Tests.Digests.Phrasing;

public sealed class SafeTextTests
{
    [Theory]
    [Trait("Behaviour", "42")]
    [InlineData("a\nb\r\n\tc", "a b c")]
    [InlineData("  - a  ", "- a")]
    [InlineData("<!channel> wake up", "channel wake up")]
    [InlineData("<!here|here> wake up", "here wake up")]
    [InlineData("@everyone: oven", "everyone: oven")]
    [InlineData("@\u200bchannel", "channel")]
    [InlineData("<at>everyone</at>", "everyone")]
    [InlineData("@</at>here", "here")]
    [InlineData("bo@here.example", "bo@here.example")]
    [InlineData("abc\u202edef\u2066", "abcdef")]
    [InlineData("zero\u200bwidth\u00ad\ufeff", "zerowidth")]
    [InlineData("\u001b[31mred", "[31mred")]
    [InlineData("bad \ud83d alone", "bad alone")]
    [InlineData("👩‍🍳 bakes", "👩‍🍳 bakes")]
    [InlineData("a\u200db", "ab")]
    [InlineData("z\u0301\u0301\u0301\u0301\u0301\u0301", "z\u0301\u0301\u0301\u0301")]
    public void Nothing_gets_through_that_pings_hides_or_turns_text(string text, string safe) => Assert.Equal(safe, SafeText.Line(text));

    [Fact]
    public void Lines_are_kept_where_they_are_wanted() => Assert.Equal("a\nb\n\nc d", SafeText.Lines("a\nb\n\n\n\nc  d\n"));

    [Theory]
    [InlineData("short", 20, "short")]
    [InlineData("cut after a whole word", 16, "cut after a…")]
    [InlineData("averyveryverylongword", 10, "averyvery…")]
    [InlineData("ends here, and goes on", 13, "ends here…")]
    [InlineData("😀😀😀😀😀😀", 6, "😀😀…")]
    public void A_clipped_text_ends_at_a_word_with_an_ellipsis(string text, int most, string clipped) => Assert.Equal(clipped, Clip.Line(text, most));

    [Fact]
    public void A_clipped_text_is_never_longer_than_it_may_be_nor_cut_inside_a_character() =>
        Gen.Select(Hostile.Text, Gen.Int[3, 200]).Sample((text, most) =>
        {
            var clipped = Clip.Line(text, most);
            Assert.InRange(clipped.Length, 0, most);
            Hostile.AssertClean(clipped);
        });

    [Fact]
    public void What_a_button_names_comes_back() =>
        Gen.String.Array[1, 4].Sample(parts => Assert.Equal(parts, Tap.Read(Tap.Value(parts))));
}
