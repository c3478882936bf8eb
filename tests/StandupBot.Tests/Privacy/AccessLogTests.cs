using Microsoft.EntityFrameworkCore;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Privacy;

public sealed class AccessLogTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_looked_up_my_answers_is_named_with_the_day_and_the_way()
    {
        await using var talk = await AnsweredAsync();
        await talk.TypesAsync("bo", "/standup history @cleo");
        await talk.TypesAsync("cleo", "/goals who saw my answers");
        Assert.Contains("2 March 2026: Bo, by /standup history", talk.LastTo("cleo").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cleo", "/standup history")]
    [InlineData("gil", "/standup history @cleo")]
    [InlineData("bo", "/standup history @dev")]
    public async Task Ones_own_answers_a_refusal_and_an_empty_page_are_no_reading(string member, string typed)
    {
        await using var talk = await AnsweredAsync();
        await talk.TypesAsync(member, typed);
        await talk.TypesAsync("cleo", "/goals who saw");
        Assert.Contains("Nobody read your answers", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.False(await talk.LookAsync(db => db.AccessLog.AnyAsync(Cancellation)));
    }

    [Fact]
    public async Task It_is_kept_for_12_months()
    {
        await using var talk = await AnsweredAsync();
        await talk.TypesAsync("bo", "/standup history @cleo");
        await talk.DownUntilAsync("2027-03-01 20:00");
        await talk.AtAsync("2027-03-01 20:01");
        Assert.True(await talk.LookAsync(db => db.AccessLog.AnyAsync(Cancellation)));
        await talk.DownUntilAsync("2027-03-03 20:00");
        await talk.AtAsync("2027-03-03 20:01");
        Assert.False(await talk.LookAsync(db => db.AccessLog.AnyAsync(Cancellation)));
    }

    private static async Task<Conversation> AnsweredAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Baked the rye");
        return talk;
    }
}
