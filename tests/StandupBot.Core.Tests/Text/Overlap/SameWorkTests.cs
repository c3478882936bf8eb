using StandupBot.Core.Text.Overlap;

namespace StandupBot.Core.Tests.Text.Overlap;

public sealed class SameWorkTests
{
    private const double Threshold = 0.4;

    [Theory]
    [InlineData("fixed SHOP-12", "closed SHOP-12 at last")]
    [InlineData("see https://example.org/t/7", "reviewed https://example.org/t/7.")]
    [InlineData("worked on #345", "talked with Bo about #345")]
    public void The_same_ticket_or_address_is_certain(string a, string b)
    {
        Assert.Equal(1, SameWork.Similarity(a, b));
        Assert.True(SameWork.IsCandidate(a, b, Threshold));
    }

    [Fact]
    public void Another_ticket_of_the_same_board_is_not() => Assert.False(SameWork.SharesReference("fixed SHOP-12", "fixed SHOP-123"));

    [Fact]
    public void Two_wordings_of_one_work_are_a_candidate() =>
        Assert.True(SameWork.IsCandidate("printed the summer price list for wholesale cafes", "Print price lists (summer) for the wholesale cafe customers", Threshold));

    [Fact]
    public void Different_work_is_not() =>
        Assert.False(SameWork.IsCandidate("printed the summer price list for wholesale cafes", "called the oven engineer about the broken door seal", Threshold));

    [Fact]
    public void Stock_phrases_of_a_few_words_are_never_a_candidate() => Assert.False(SameWork.IsCandidate("answered customer emails", "answered customer emails", Threshold));

    [Fact]
    public void Nothing_is_like_nothing() => Assert.Equal(0, SameWork.Similarity("", ""));
}
