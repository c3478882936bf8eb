using Microsoft.EntityFrameworkCore;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Privacy;

public sealed class RetentionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_go_after_12_months_and_what_counts_stays()
    {
        await using var talk = await AnsweredAsync();
        await talk.DownUntilAsync("2027-03-05 20:00");
        await talk.AtAsync("2027-03-05 20:01");
        var left = await talk.LookAsync(db => EveryText.InAsync(db, Cancellation));
        Assert.Empty(left.Where(t => t.Text.Contains("marzipan", StringComparison.OrdinalIgnoreCase)).Select(t => $"{t.Where}: {t.Text}"));
        var item = await talk.LookAsync(db => db.Items.FirstAsync(i => i.ObjectiveId != null, Cancellation));
        Assert.Equal("(removed)", item.Text);
        Assert.Equal(1, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Contains(left, t => t.Text.Contains("Wholesale accounts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_stay_until_then()
    {
        await using var talk = await AnsweredAsync();
        await talk.DownUntilAsync("2027-03-01 20:00");
        await talk.AtAsync("2027-03-01 20:01");
        Assert.True(await talk.LookAsync(db => db.Items.AnyAsync(i => i.Text.Contains("marzipan"), Cancellation)));
    }

    [Fact]
    public async Task What_is_still_in_the_way_keeps_its_name()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals blockers add the chimney is shut");
        await talk.TypesAsync("cleo", "/goals blockers add the cellar is wet");
        await talk.TypesAsync("cleo", "/goals blockers resolve R2 pumped dry");
        await talk.DownUntilAsync("2027-03-05 20:00");
        await talk.AtAsync("2027-03-05 20:01");
        Assert.Equal(["the chimney is shut", "(removed)"], await talk.LookAsync(db => db.Roadblocks.OrderBy(r => r.Number).Select(r => r.Text).ToListAsync(Cancellation)));
        Assert.DoesNotContain(await talk.LookAsync(db => db.RoadblockSteps.ToListAsync(Cancellation)), s => s.Note == "pumped dry");
    }

    [Fact]
    public async Task An_owner_sets_another_time_after_a_question()
    {
        await using var talk = await AnsweredAsync();
        await talk.TypesAsync("ana", "/goals retention 2 months");
        Assert.Contains("for good", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-05-04 20:00");
        Assert.True(await talk.LookAsync(db => db.Items.AnyAsync(i => i.Text.Contains("marzipan"), Cancellation)));
        await talk.TypesAsync("ana", "/goals retention 2 months");
        await talk.TapsAsync("ana", "Keep 2 months");
        Assert.Contains("kept for 2 months", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.AtAsync("2026-05-05 20:00");
        Assert.False(await talk.LookAsync(db => db.Items.AnyAsync(i => i.Text.Contains("marzipan"), Cancellation)));
    }

    [Fact]
    public async Task Everybody_may_know_it_and_only_owners_change_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals retention");
        Assert.Contains("keeps the words of answers for 12 months", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals retention 1 month");
        Assert.Contains("Only Ana", talk.LastTo("cleo").Text, StringComparison.Ordinal);
    }

    private static async Task<Conversation> AnsweredAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts by 30 June");
        await talk.AtAsync("2026-03-02 09:00");
        await talk.SaysAsync("cleo", "Glazed the marzipan #G1");
        await talk.AtAsync("2026-03-02 20:00");
        return talk;
    }
}
