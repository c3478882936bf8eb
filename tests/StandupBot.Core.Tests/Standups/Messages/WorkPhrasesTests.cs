using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class WorkPhrasesTests
{
    [Theory]
    [Trait("Behaviour", "68")]
    [InlineData("Signed Cafe Lume.", ItemState.Done, "Bo signed Cafe Lume")]
    [InlineData("- I have signed Cafe Lume", ItemState.Done, "Bo signed Cafe Lume")]
    [InlineData("VAT return", ItemState.Done, "Bo: VAT return")]
    [InlineData("testing the oven", ItemState.Doing, "Bo is testing the oven")]
    [InlineData("I'm testing the oven", ItemState.Doing, "Bo is testing the oven")]
    [InlineData("labels", ItemState.Doing, "Bo, going on: labels")]
    [InlineData("Call the mill", ItemState.Planned, "Bo will call the mill")]
    [InlineData("will meet the mill", ItemState.Planned, "Bo will meet the mill")]
    [InlineData("Going to call the mill", ItemState.Planned, "Bo is going to call the mill")]
    [InlineData("need to call the mill", ItemState.Planned, "Bo needs to call the mill")]
    [InlineData("price list", ItemState.Planned, "Bo, next: price list")]
    public void A_phrase_reads_like_something_that_somebody_says(string text, ItemState state, string phrase) =>
        Assert.Equal([phrase], WorkPhrases.Of([new("bo", text, state)], LumeBakery.Names));

    [Fact]
    public void One_phrase_a_person_finished_work_first_and_the_shortest_that_says_something()
    {
        WorkView[] work =
        [
            new("ana", "call Hotel Astor about the prices", ItemState.Planned),
            new("bo", "lab", ItemState.Done), new("bo", "updated the whole spreadsheet of wholesale prospects", ItemState.Done), new("bo", "signed Cafe Lume", ItemState.Done),
        ];

        Assert.Equal(["Bo signed Cafe Lume", "Ana will call Hotel Astor about the prices"], WorkPhrases.Of(work, LumeBakery.Names));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("didn't get much done")]
    [InlineData("Nothing really, a slow day")]
    [InlineData("\u200b")]
    public void A_slow_day_makes_no_headline(string text) =>
        Assert.Empty(WorkPhrases.Of([new("bo", text, ItemState.Done)], LumeBakery.Names));
}
