using StandupBot.Core.Companies.Privacy;

namespace StandupBot.Core.Tests.Companies.Privacy;

public sealed class WordsOfOneTests
{
    private static readonly WordsOfOne Zora = new(
        "Zora Quill", ["Ana Silva", "Bo Quill"], ["Glazed the marzipan for Cafe Lume", "ok"],
        WordsOfOne.Words("the oven for cafe lume is down and glazed").ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("Zora Quill brings it", "a former member brings it")]
    [InlineData("Ask Zora, or Bo", "Ask a former member, or Bo")]
    [InlineData("Zora's oven", "a former member's oven")]
    [InlineData("Quill is a name of two", "Quill is a name of two")]
    [InlineData("Zorania is somebody else", "Zorania is somebody else")]
    public void A_name_goes_as_a_whole_word(string text, string without) => Assert.Equal(without, Zora.WithoutName(text));

    [Theory]
    [InlineData("Zora: glazed the marzipan")]
    [InlineData("Somebody glazed the marz...")]
    [InlineData("MARZIPAN!")]
    [InlineData("ok")]
    public void A_sentence_that_repeats_the_words_goes_whole(string text) => Assert.Equal(WordsOfOne.Gone, Zora.Without(text));

    [Fact]
    public void A_run_of_common_words_is_theirs_too() => Assert.Equal(WordsOfOne.Gone, Zora.Without("It was made for Cafe Lume"));

    [Fact]
    public void Other_sentences_stay() => Assert.Equal("The oven is down", Zora.Without("The oven is down"));

    [Fact]
    public void Json_keeps_its_ids_and_fixed_words() => Assert.Equal(
        """{"type":"person","memberId":"Zora","name":"a former member","text":"(erased)","kind":"marzipan","value":[{"text":"(erased)"}],"n":3}""",
        Zora.InJson("""{"type":"person","memberId":"Zora","name":"Zora","text":"the marzipan","kind":"marzipan","value":[{"text":"marzipan, of course"}],"n":3}""", alsoWords: true));

    [Fact]
    public void What_somebody_else_wrote_loses_the_name_only() => Assert.Equal(
        """[{"question":"heard","text":"a former member and the marzipan"}]""", Zora.InJson("""[{"question":"heard","text":"Zora and the marzipan"}]""", alsoWords: false));

    [Fact]
    public void A_command_in_a_button_is_no_fixed_word() =>
        Assert.Equal("""{"value":"(erased)"}""", Zora.InJson("""{"value":"/goals drop G1 marzipan is gone"}""", alsoWords: true));
}
