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

    [Theory]
    [InlineData("built the voucher page of the web shop", "wrote the docs for the voucher page of the web shop", "wrote the copy for the voucher page of the web shop")]
    [InlineData("built the voucher page of the web shop", "tests for the voucher page of the web shop", "texts for the voucher page of the web shop")]
    [InlineData("built the voucher page of the web shop", "an example of the voucher page of the web shop", "an outline of the voucher page of the web shop")]
    [InlineData("built the voucher page of the web shop", "reverted the voucher page of the web shop", "finished the voucher page of the web shop")]
    [InlineData("docs for the voucher page of the web shop", "tests for the voucher page of the web shop", "doc for the voucher page of the web shop")]
    public void To_write_up_to_show_to_test_and_to_take_back_are_other_works_than_to_make(string made, string other, string sameKind) =>
        Assert.True(SameWork.Similarity(made, other) < SameWork.Similarity(made, sameKind) - 0.1);

    [Fact]
    public void Two_wordings_of_one_test_are_one_work() =>
        Assert.True(SameWork.IsCandidate("tested the voucher page of the web shop", "testing voucher page in the web shop", Threshold));

    [Fact]
    public void Words_that_stand_together_in_both_are_more_alike_than_the_same_words_apart() => Assert.True(
        SameWork.Similarity("new price list for the summer fair", "price list of the summer fair") > SameWork.Similarity("new price list for the summer fair", "list of the fair price of summer"));

    [Fact]
    public void Stock_phrases_of_a_few_words_are_never_a_candidate() => Assert.False(SameWork.IsCandidate("answered customer emails", "answered customer emails", Threshold));

    [Fact]
    public void Nothing_is_like_nothing() => Assert.Equal(0, SameWork.Similarity("", ""));
}
