using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Tests.Web.Api;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class TokenTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_token_is_shown_once_in_private_and_only_its_hash_is_kept()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals token new Reports", "#bakery");
        var said = talk.LastTo("bo");
        var token = ApiServer.TokenIn(said);
        Assert.IsType<Destination.Private>(said.To);
        Assert.Matches("^sbot_[A-Za-z0-9_-]{43}$", token);
        Assert.Contains("31 May 2026", said.Text, StringComparison.Ordinal);
        var kept = await talk.LookAsync(db => db.AccessTokens.SingleAsync(Cancellation));
        Assert.Equal(AccessToken.HashOf(token), kept.Hash);
        Assert.Equal((TokenScope.Read, "bo"), (kept.Scope, kept.MemberId));
        var posted = await talk.LookAsync(db => db.Outbox.OrderBy(m => m.Sequence).LastAsync(Cancellation));
        Assert.DoesNotContain(token, Core.Chat.Json.ChatJson.Write(posted.Message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/goals token new Reports write until 2027-03-03", "at most, until 2027-03-03")]
    [InlineData("/goals token new Reports until 2026-03-01", "has passed")]
    [InlineData("/goals token new Reports until whenever", "no day that I can read")]
    [InlineData("/goals token new", "What is the token called")]
    [InlineData("/goals token revoke Nothing", "You have no token Nothing")]
    [InlineData("/goals tokns", "tokens")]
    public async Task What_cannot_be_is_said_with_what_to_do(string command, string said)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", command.Replace("2027-03-03", "2027-03-04", StringComparison.Ordinal));
        Assert.Contains(said, talk.LastTo("bo").Text, StringComparison.Ordinal);
        Assert.Equal(0, await talk.LookAsync(db => db.AccessTokens.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_list_tells_what_each_may_do_and_when_it_was_last_used_and_ends_it_with_one_tap()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals token new Monthly figures write until 30 April");
        await talk.TypesAsync("bo", "/goals tokens");
        Assert.Contains("Monthly figures: reads and writes, until Thu 30 April 2026, not used yet", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TapsAsync("bo", "End it");
        Assert.Contains("Monthly figures has ended", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals tokens");
        Assert.Contains("No program acts for you", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_given_once_and_is_of_its_member_alone()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals token new Reports");
        await talk.TypesAsync("bo", "/goals token new reports");
        Assert.Contains("already", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals token revoke Reports");
        Assert.Contains("You have no token", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals token new Reports");
        Assert.Equal(2, await talk.LookAsync(db => db.AccessTokens.CountAsync(t => t.RevokedAt == null, Cancellation)));
    }

    [Fact]
    public async Task A_guest_has_none_and_whoever_leaves_has_none_any_more()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.JoinAsync("guest", "Guest", MemberRole.Guest);
        await talk.TypesAsync("guest", "/goals token new Reports");
        Assert.Contains("Guests", talk.LastTo("guest").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals token new Reports");
        await talk.LeaveAsync("cleo");
        Assert.NotNull(await talk.LookAsync(async db => (await db.AccessTokens.SingleAsync(Cancellation)).RevokedAt));
    }
}
