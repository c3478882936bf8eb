using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using Xunit;

namespace StandupBot.Tests.Conversations;

/// <summary>From a plain reply to what is kept: what is sure is kept, what is not is asked with one tap.</summary>
public sealed class RoadblockTextTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waits_for_another_team_becomes_a_need_of_it_with_one_tap()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "finished the leather care FAQ, waiting on the returns policy from Shop");
        var roadblock = await talk.LookAsync(db => db.Roadblocks.SingleAsync(Cancellation));
        Assert.Equal("waiting on the returns policy from Shop", roadblock.Text);
        Assert.Contains("Shall I ask Shop for \"the returns policy\"?", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Equal(0, await talk.LookAsync(db => db.Dependencies.CountAsync(Cancellation)));
        await talk.TapsAsync("cleo", "Ask Shop");
        var need = await talk.LookAsync(db => db.Dependencies.SingleAsync(Cancellation));
        Assert.Equal(("bakery", "shop", "the returns policy"), (need.FromTeamId, need.ToTeamId, need.Text));
        Assert.Contains("the returns policy", talk.LastTo("fay").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_tap_asks_nobody_twice()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "waiting on the returns policy from Shop");
        await talk.TapsAsync("cleo", "Ask Shop");
        await talk.TapsAsync("cleo", "Ask Shop");
        Assert.Equal(1, await talk.LookAsync(db => db.Dependencies.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task What_only_sounds_like_a_roadblock_is_none_until_its_author_says_so()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "trouble with the oven timer");
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
        await talk.TapsAsync("cleo", "suspect.yes");
        Assert.Equal("trouble with the oven timer", (await talk.LookAsync(db => db.Roadblocks.SingleAsync(Cancellation))).Text);
    }

    [Fact]
    public async Task Who_is_waited_for_and_how_urgent_it_is_are_read_from_the_words()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "Blockers: urgent, waiting for Bo's approval");
        var roadblock = await talk.LookAsync(db => db.Roadblocks.Include(r => r.Steps).SingleAsync(Cancellation));
        Assert.Equal(("bo", RoadblockKind.Urgent), (roadblock.UnblockerId, roadblock.Kind));
    }

    [Theory]
    [InlineData("baked the rye bread, not blocked any more")]
    [InlineData("baked the rye bread\nunblocked by Bo")]
    [InlineData("baked the rye bread. no blockers")]
    public async Task What_is_over_is_neither_kept_nor_asked(string text)
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", text);
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
        Assert.DoesNotContain(talk.LastTo("cleo").Buttons, b => b.Action == "suspect.yes");
    }

    [Fact]
    public async Task A_goal_is_asked_for_with_the_words_that_speak_for_it_and_a_tap_links()
    {
        await using var talk = await AskedAsync();
        await talk.TypesAsync("bo", "/goals add Returns policy for leather by 30 June");
        await talk.TypesAsync("bo", "/goals add Privacy policy for guests by 30 June");
        await talk.SaysAsync("cleo", "read about policy");
        Assert.Contains("matched 'policy'", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TapsAsync("cleo", "link.yes");
        Assert.Equal(ItemLink.Linked, await talk.LookAsync(db => db.Items.Select(i => i.Link).SingleAsync(Cancellation)));
        Assert.Equal(1, await talk.LookAsync(db => db.LinkLessons.CountAsync(Cancellation)));
    }

    [Fact]
    public async Task A_handle_in_the_line_links_without_asking()
    {
        await using var talk = await AskedAsync();
        await talk.TypesAsync("bo", "/goals add Returns policy for leather by 30 June");
        var handle = await talk.LookAsync(db => db.Objectives.Select(o => o.Number).SingleAsync(Cancellation));
        await talk.SaysAsync("cleo", FormattableString.Invariant($"swept the floor #G{handle}"));
        Assert.Equal(ItemLink.Linked, await talk.LookAsync(db => db.Items.Select(i => i.Link).SingleAsync(Cancellation)));
    }

    private static async Task<Conversation> AskedAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        return talk;
    }
}
