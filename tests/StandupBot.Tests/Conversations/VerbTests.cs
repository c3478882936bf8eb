using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using Xunit;

namespace StandupBot.Tests.Conversations;

/// <summary>Every verb that the product promises, in one table: it answers in private, in a channel and in the chat with the bot alone.</summary>
public sealed class VerbTests
{
    private static readonly string[] Verbs =
    [
        "/goals", "/goals add Rye for cafes by 20 March under G1 for Bakery measure 12 to 20 cafes", "/goals update G1 60% confidence 7 two more", "/goals done G1",
        "/goals drop G1 the market is gone", "/goals pause G1", "/goals resume G1", "/goals show G1", "/goals edit G1", "/goals link G2 under G1", "/goals owner G1 @cleo",
        "/goals priority G1 high", "/goals tree", "/goals mine", "/goals team Bakery", "/goals signals", "/goals score", "/goals audit", "/goals realign", "/goals blockers", "/goals blockers add The oven door sticks",
        "/goals blockers resolve R1", "/goals blockers assign R1 @dev", "/goals need Shop labels for the jars G1", "/goals promise \"Cafe Lume\" forty loaves by 20 March",
        "/goals promises", "/goals promise kept P1", "/goals promise move P1 to 27 March", "/goals promise cancel P1", "/goals promise link P1 G1",
        "/goals heard smaller bags would sell from Cafe Lume", "/goals tokens", "/goals token new Reports read", "/goals token revoke Reports", "/goals webhooks", "/goals webhook add https://example.com/hook goal", "/goals webhook remove W1", "/goals webhook test W1",
        "/goals export", "/goals retention", "/goals my data", "/goals who saw my answers", "/goals erase me",
        "/goals undo", "/goals dashboard", "/goals help", "/goals help add",
        "/standup", "/standup answer Baked the rye bread", "/standup now Bakery", "/standup skip Bakery", "/standup away until Friday", "/standup back", "/standup status Bakery",
        "/standup history @cleo", "/standup new Night shift", "/standup edit Bakery", "/standup members Bakery", "/standup members add @gil", "/standup members remove @dev",
        "/standup calendar", "/standup calendar new", "/standup calendar off", "/standup pause Bakery", "/standup resume Bakery", "/standup join Shop", "/standup leave Bakery", "/standup timezone Europe/Berlin", "/standup help", "/standup help away",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> All => [.. Verbs];

    [Fact]
    public void The_table_has_every_verb_of_the_catalogue_that_is_not_about_one_signal()
    {
        var missing = CommandCatalogue.All.Where(e => !e.Verb.StartsWith("signals ", StringComparison.Ordinal))
            .Where(e => !Verbs.Any(v => v == $"/{e.Command} {e.Verb}".TrimEnd() || v.StartsWith($"/{e.Command} {e.Verb} ", StringComparison.Ordinal)))
            .Select(e => e.Usage);
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_answers_whoever_may_in_private_wherever_it_is_typed(string command)
    {
        foreach (var channel in (string?[])["#bakery", null])
        {
            await using var talk = await SetAsync();
            var before = talk.Hears("bo").Count;
            var reply = await talk.TypesAsync("bo", command, channel);
            var said = talk.Hears("bo").Skip(before).Where(m => m.Kind is MessageKind.CommandReply or MessageKind.Confirmation).ToList();
            Assert.True(reply is InboundReply.OpenForm || said.Count == 1, command);
            Assert.All(said, m => Assert.True(m.To is Destination.Direct || (channel is not null && m.To is Destination.Private), command));
            Assert.All(said, m => Assert.False(string.IsNullOrWhiteSpace(m.Message.Text), command));
        }
    }

    [Theory, Trait("Behaviour", "54")]
    [InlineData("/goals add Take over for Bakery", "Bakery")]
    [InlineData("/goals update G3 60%", "Only Ana")]
    [InlineData("/goals done G3", "Only Ana")]
    [InlineData("/goals drop G3 why", "Only Ana")]
    [InlineData("/goals pause G3", "Only Ana")]
    [InlineData("/goals edit G3", "Only Ana")]
    [InlineData("/goals link G3 under G1", "There is no goal G1")]
    [InlineData("/goals owner G3 me", "Only Ana")]
    [InlineData("/goals priority G3 high", "Only Ana")]
    [InlineData("/goals show G1", "There is no goal G1")]
    [InlineData("/goals team Bakery", "Bakery")]
    [InlineData("/goals done G1", "There is no goal G1")]
    [InlineData("/goals blockers resolve R1", "Cleo")]
    [InlineData("/goals blockers assign R1 me", "Bo")]
    [InlineData("/standup now Bakery", "Bo (who leads Bakery)")]
    [InlineData("/standup status Bakery", "Bo (who leads Bakery)")]
    [InlineData("/standup history @cleo", "share a team")]
    [InlineData("/standup edit Bakery", "Bo (who leads Bakery)")]
    [InlineData("/standup pause Bakery", "Bo (who leads Bakery)")]
    [InlineData("/standup resume Bakery", "Bo (who leads Bakery)")]
    [InlineData("/standup skip Bakery", "You are not asked")]
    [InlineData("/standup leave Bakery", "not in Bakery")]
    public async Task Who_may_not_is_refused_with_a_reason_before_anything_changes(string command, string said)
    {
        await using var talk = await SetAsync();
        var before = await StateAsync(talk);
        var reply = await talk.TypesAsync("gil", command);
        Assert.IsNotType<InboundReply.OpenForm>(reply);
        Assert.Contains(said, talk.LastTo("gil").Text, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync(talk));
    }

    [Theory]
    [InlineData("/goals drop G1 the market is gone", "Drop it")]
    [InlineData("/goals promise cancel P1", "Cancel it")]
    [InlineData("/standup members remove @dev", "Take out")]
    [InlineData("/standup leave Bakery", "Leave")]
    [InlineData("/standup pause Bakery", "Pause it")]
    public async Task A_destructive_verb_asks_first_and_is_undone_with_one_tap(string command, string yes)
    {
        await using var talk = await SetAsync();
        var before = await StateAsync(talk);
        await talk.TypesAsync("bo", command, "#bakery");
        Assert.Equal(before, await StateAsync(talk));
        await talk.TapsAsync("bo", yes);
        Assert.NotEqual(before, await StateAsync(talk));
        await talk.TapsAsync("bo", "Undo");
        Assert.Equal(before, await StateAsync(talk));
    }

    [Theory]
    [InlineData("/goals opdate G1 60%", "/goals update G1 60%")]
    [InlineData("/goals prommises", "/goals promises")]
    [InlineData("/goals blokers", "/goals blockers")]
    [InlineData("/standup statsu", "/standup status")]
    [InlineData("/standup skp", "/standup skip")]
    [InlineData("/standup timezon Europe/Berlin", "/standup timezone Europe/Berlin")]
    public async Task An_unknown_verb_is_answered_in_private_with_the_nearest_one_tap_away(string typed, string meant)
    {
        await using var talk = await SetAsync();
        await talk.TypesAsync("bo", typed, "#bakery");
        Assert.IsType<Destination.Private>(talk.LastTo("bo").To);
        Assert.Contains(talk.LastTo("bo").Buttons, b => b.Value == meant);
    }

    /// <summary>Bo owns G1 and G2 of Bakery, Ana G3 of the company; Cleo reported R1; Bo promised P1. Its stand-up of the day has begun.</summary>
    private static async Task<Conversation> SetAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await talk.TypesAsync("bo", "/goals add Rye bread for Bakery");
        await talk.TypesAsync("ana", "/goals add Sell more than last year");
        await talk.TypesAsync("bo", "/goals promise \"Hotel Aurora\" breakfast rolls by 20 March");
        await talk.AtAsync("2026-03-02 09:10");
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down");
        return talk;
    }

    /// <summary>Everything that these verbs can change, in one line.</summary>
    private static Task<string> StateAsync(Conversation talk) => talk.LookAsync(async db => string.Join('|',
    [
        .. (await db.Objectives.Include(o => o.Reports).OrderBy(o => o.Number).ToListAsync(Cancellation)).Select(o => $"{o.Terms} {o.Reports.Count}"),
        .. (await db.Commitments.ToListAsync(Cancellation)).Select(c => $"{c.State} {c.Due} {c.ObjectiveId}"),
        .. (await db.Roadblocks.ToListAsync(Cancellation)).Select(r => $"{r.ResolvedAt} {r.UnblockerId}"),
        .. (await db.Teams.OrderBy(t => t.Id).ToListAsync(Cancellation)).Select(t => string.Join(',', t.MemberIds.Order(StringComparer.Ordinal))),
        .. (await db.Standups.OrderBy(s => s.Id).ToListAsync(Cancellation)).Select(s => $"{s.State} {s.Time} {s.Channel}"),
        .. (await db.Runs.OrderBy(r => r.Id).ToListAsync(Cancellation)).Select(r => string.Join(',', r.Participants)),
        .. (await db.Absences.ToListAsync(Cancellation)).Select(a => $"{a.MemberId} {a.From} {a.To}"),
    ]));
}
