using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Tests.Text.Words;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("returns", "returned")]
    [InlineData("policy", "policies")]
    [InlineData("migrate", "migration")]
    [InlineData("documentation", "documents")]
    [InlineData("shipping", "shipped")]
    [InlineData("optimise", "optimization")]
    [InlineData("notify", "notifications")]
    [InlineData("editor", "editing")]
    [InlineData("ana's", "ana")]
    public void Forms_of_one_word_meet(string a, string b) => Assert.Equal(Stemmer.Stem(a), Stemmer.Stem(b));

    [Theory]
    [InlineData("oven", "over")]
    [InlineData("bread", "break")]
    [InlineData("price", "print")]
    public void Different_words_do_not(string a, string b) => Assert.NotEqual(Stemmer.Stem(a), Stemmer.Stem(b));

    [Theory]
    [InlineData("s3")]
    [InlineData("utf16")]
    public void Names_with_numbers_stay(string word) => Assert.Equal(word, Stemmer.Stem(word));
}
