using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.External;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class PromiseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_promise_is_listed_linked_moved_and_kept_by_its_handle()
    {
        await using var talk = await PromisedAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await talk.TypesAsync("cleo", "/goals promise link P1 G1");
        await talk.TypesAsync("cleo", "/goals promise move P1 to 27 March");
        await talk.TypesAsync("dev", "/goals promises");
        var list = talk.LastTo("dev").Text;
        Assert.Contains("forty loaves a day (P1) for Cafe Lume, by 27 March, Cleo; Wholesale accounts (G1) delivers it", list, StringComparison.Ordinal);
        Assert.Empty(talk.LastTo("dev").Buttons);
        await talk.TypesAsync("cleo", "/goals promise kept P1");
        Assert.Equal(CommitmentState.Kept, (await PromiseAsync(talk)).State);
        await talk.TypesAsync("cleo", "/goals promises");
        Assert.Contains("No promise is open", talk.LastTo("cleo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_is_asked_about_and_every_step_can_be_taken_back_until_the_next_one()
    {
        await using var talk = await PromisedAsync();
        await talk.TypesAsync("cleo", "/goals promise cancel P1");
        Assert.Equal(CommitmentState.Open, (await PromiseAsync(talk)).State);
        await talk.TapsAsync("cleo", "Cancel it");
        Assert.Equal(CommitmentState.Cancelled, (await PromiseAsync(talk)).State);
        await talk.TapsAsync("cleo", "Undo");
        Assert.Equal(CommitmentState.Open, (await PromiseAsync(talk)).State);
        await talk.TypesAsync("cleo", "/goals promise move P1 to 27 March");
        var undo = talk.LastTo("cleo").Buttons.Single(b => b.Label == "Undo");
        await talk.TypesAsync("bo", "/goals promise kept P1");
        Assert.Contains("is kept", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TapsAsync("cleo", undo);
        Assert.Equal((CommitmentState.Kept, new DateOnly(2026, 3, 27)), ((await PromiseAsync(talk)).State, (await PromiseAsync(talk)).Due));
    }

    [Fact]
    public async Task A_link_can_be_taken_back_and_made_anew()
    {
        await using var talk = await PromisedAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await talk.TypesAsync("cleo", "/goals promise link P1 G1");
        var goal = (await PromiseAsync(talk)).ObjectiveId;
        Assert.NotNull(goal);
        await talk.TapsAsync("cleo", "Undo");
        Assert.Null((await PromiseAsync(talk)).ObjectiveId);
        await talk.TypesAsync("cleo", "/goals promise link P1 G1");
        await talk.TypesAsync("cleo", "/goals promise link P1 G1");
        Assert.Contains("already; nothing changed", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals promise move P1 to 27 March");
        await talk.TapsAsync("cleo", "Undo");
        Assert.Equal((goal, new DateOnly(2026, 3, 20)), ((await PromiseAsync(talk)).ObjectiveId, (await PromiseAsync(talk)).Due));
    }

    [Theory, Trait("Behaviour", "54")]
    [InlineData("dev", "Only Cleo (who gave the promise)")]
    [InlineData("gil", "There is no promise P1")]
    public async Task Who_may_not_is_told_so_before_anything_changes(string member, string said)
    {
        await using var talk = await PromisedAsync();
        foreach (var verb in (string[])["kept P1", "move P1 to 27 March", "cancel P1"])
        {
            await talk.TypesAsync(member, $"/goals promise {verb}");
            Assert.Contains(said, talk.LastTo(member).Text, StringComparison.Ordinal);
        }

        Assert.Equal((CommitmentState.Open, new DateOnly(2026, 3, 20)), ((await PromiseAsync(talk)).State, (await PromiseAsync(talk)).Due));
    }

    [Theory]
    [InlineData("/goals promise kept Lume", "those look like P3")]
    [InlineData("/goals promise kept P9", "There is no promise P9")]
    [InlineData("/goals promise move P1 to 1 March 2026", "has passed")]
    [InlineData("/goals promise move P1 to whenever", "no day that I can read")]
    [InlineData("/goals promise kept P1 and more", "takes nothing after P1")]
    public async Task What_cannot_be_read_is_answered_with_the_way_to_say_it(string command, string said)
    {
        await using var talk = await PromisedAsync();
        await talk.TypesAsync("cleo", command);
        Assert.Contains(said, talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Equal(CommitmentState.Open, (await PromiseAsync(talk)).State);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_in_a_form()
    {
        await using var talk = await PromisedAsync();
        Assert.IsType<InboundReply.OpenForm>(await talk.TypesAsync("cleo", "/goals promise move P1"));
        await talk.SubmitsAsync("cleo", ("due", "2026-03-27"));
        Assert.Equal(new DateOnly(2026, 3, 27), (await PromiseAsync(talk)).Due);
    }

    private static async Task<Conversation> PromisedAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals promise \"Cafe Lume\" forty loaves a day by 20 March");
        Assert.Contains("(P1)", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        return talk;
    }

    private static Task<Commitment> PromiseAsync(Conversation talk) => talk.LookAsync(db => db.Commitments.SingleAsync(Cancellation));
}
