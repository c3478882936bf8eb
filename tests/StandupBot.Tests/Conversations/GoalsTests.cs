using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class GoalsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goal_is_added_updated_shown_and_closed_by_its_handle()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts by 20 March measure 12 to 20 accounts");
        Assert.Contains("G1", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals update G1 14 accounts confidence 7 two more shops signed");
        Assert.Contains("25%", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals show G1");
        Assert.Contains("two more shops signed", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals done G1");
        Assert.Equal(ObjectiveStatus.Closed, (await GoalAsync(talk, 1)).Terms.Status);
        await talk.TapsAsync("bo", "Undo");
        Assert.Equal(ObjectiveStatus.Active, (await GoalAsync(talk, 1)).Terms.Status);
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_in_a_form_or_in_words()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        Assert.IsType<InboundReply.OpenForm>(await talk.TypesAsync("bo", "/goals add"));
        Assert.IsType<InboundReply.FormErrors>(await talk.SubmitsAsync("bo", ("title", "  ")));
        await talk.SubmitsAsync("bo", ("title", "Wholesale accounts"));
        Assert.Equal("Wholesale accounts", (await GoalAsync(talk, 1)).Terms.Title);
        await talk.TypesAsync("bo", "/goals add", form: false);
        Assert.Contains("/goals add", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_is_answered_with_the_nearest_one_tap_away()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals ad Wholesale accounts");
        await talk.TapsAsync("bo", "command.run");
        Assert.Equal("Wholesale accounts", (await GoalAsync(talk, 1)).Terms.Title);
    }

    [Fact]
    public async Task A_drop_is_asked_about_and_can_be_undone_until_somebody_changed_the_goal()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.TypesAsync("bo", "/goals drop G1 the market is gone");
        Assert.Equal(ObjectiveStatus.Active, (await GoalAsync(talk, 1)).Terms.Status);
        await talk.TapsAsync("bo", "Drop it");
        Assert.Equal(ObjectiveStatus.Dropped, (await GoalAsync(talk, 1)).Terms.Status);
        await talk.TypesAsync("ana", "/goals priority G1 high");
        await talk.TapsAsync("bo", "Undo");
        Assert.Equal(ObjectiveStatus.Dropped, (await GoalAsync(talk, 1)).Terms.Status);
        Assert.Contains("changed it since", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Behaviour", "56")]
    [InlineData("/goals link G1 under G1", "under itself")]
    [InlineData("/goals link G1 under G2", "already")]
    public async Task A_goal_is_never_under_itself_nor_under_what_is_under_it(string command, string why)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals add More wholesale");
        await talk.TypesAsync("ana", "/goals add Wholesale accounts under G1");
        await talk.TypesAsync("ana", command);
        Assert.Contains(why, talk.LastTo("ana").Text, StringComparison.Ordinal);
        Assert.Null((await GoalAsync(talk, 1)).Terms.ParentId);
    }

    [Fact, Trait("Behaviour", "57")]
    public async Task A_dropped_parent_leaves_its_children_there_without_a_path_to_the_top()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals add More wholesale");
        await talk.TypesAsync("ana", "/goals add Wholesale accounts under G1 for Bakery");
        await talk.TypesAsync("ana", "/goals drop G1 the market is gone");
        Assert.Contains("One goal serves it", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.TapsAsync("ana", "Drop it");
        Assert.Equal(ObjectiveStatus.Active, (await GoalAsync(talk, 2)).Terms.Status);
        var goals = await talk.LookAsync(db => db.Objectives.ToListAsync(Cancellation));
        Assert.Equal(Attachment.ParentClosed, new ObjectiveTree(goals.Select(g => KeyValuePair.Create(g.Id, g.Terms))).AttachmentOf(goals.Single(g => g.Number == 2).Id));
        await talk.TypesAsync("ana", "/goals tree");
        Assert.Contains("Without a path to the top", talk.LastTo("ana").Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Behaviour", "58")]
    [InlineData("200 to 100 days", "150", "50%")]
    [InlineData("12 to 20 accounts", "24", "100%")]
    [InlineData("12 to 20 accounts", "8", "0%")]
    public async Task Progress_holds_for_falling_targets_overshoot_and_below_the_start(string measure, string value, string percent)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", $"/goals add Wholesale measure {measure}");
        await talk.TypesAsync("bo", $"/goals update G1 {value}");
        Assert.Contains(percent, talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "58")]
    public async Task A_measure_without_a_range_is_refused()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add");
        Assert.IsType<InboundReply.FormErrors>(await talk.SubmitsAsync("bo", ("title", "Wholesale"), ("measureFrom", "5"), ("measureTo", "5")));
        Assert.Equal(0, await talk.LookAsync(db => db.Objectives.CountAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "60")]
    public async Task A_late_goal_check_in_moves_the_next_one_by_one_period_only()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-14 09:00");
        await talk.TypesAsync("bo", "/goals update G1 20%");
        Assert.False(await IsAskedAsync(talk));
        await talk.AtAsync("2026-03-21 09:30");
        Assert.True(await IsAskedAsync(talk));
    }

    [Fact, Trait("Behaviour", "64")]
    public async Task A_repeated_roadblock_is_carried_forward_with_its_age()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        await talk.TapsAsync("cleo", "Answer");
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked"), ("q:roadblock", "Oven 2 is down"), ("roadblock.who", "dev"));
        await talk.AtAsync("2026-03-03 09:10");
        await talk.TapsAsync("cleo", "Yes, still");
        await talk.TapsAsync("cleo", "Yes, still");
        var roadblock = await talk.LookAsync(db => db.Roadblocks.Include(r => r.Steps).SingleAsync(Cancellation));
        Assert.Equal([RoadblockAction.Raised, RoadblockAction.Unchanged], roadblock.Steps.OrderBy(s => s.Id).Select(s => s.Action));
        await talk.TypesAsync("bo", "/goals blockers");
        Assert.Contains("1 working day", talk.LastTo("bo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("dev", "/goals blockers resolve R1");
        Assert.False((await talk.LookAsync(db => db.Roadblocks.SingleAsync(Cancellation))).IsOpen);
        Assert.Contains("out of the way", talk.LastTo("cleo").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "65")]
    public async Task Nobody_is_told_of_their_own_act()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.TypesAsync("bo", "/goals pause G1");
        Assert.DoesNotContain(talk.Hears("bo"), m => m.Kind == MessageKind.Notice);
        await talk.TypesAsync("ana", "/goals resume G1");
        Assert.Single(talk.Hears("bo"), m => m.Kind == MessageKind.Notice);
    }

    [Fact, Trait("Behaviour", "66")]
    public async Task A_reassigned_goal_is_told_to_its_new_owner_and_owes_nothing_from_before()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-06 08:00");
        await talk.TypesAsync("bo", "/goals owner G1 @cleo");
        Assert.Contains("owner of Wholesale accounts (G1)", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        Assert.Equal("cleo", (await GoalAsync(talk, 1)).Terms.OwnerId);
        Assert.DoesNotContain(talk.Hears("cleo"), m => m.Kind == MessageKind.Nudge && m.Text.Contains("Wholesale", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_need_is_answered_with_one_tap_and_a_promise_and_what_was_heard_are_kept()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/goals need Shop new labels for the jars");
        await talk.TapsAsync("fay", "We do it");
        Assert.Contains("said yes", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        await talk.TypesAsync("cleo", "/goals promise \"Cafe Lume\" forty loaves a day by 20 March");
        await talk.TypesAsync("cleo", "/goals heard smaller bags would sell from Cafe Lume #bags");
        Assert.Equal("Cafe Lume", await talk.LookAsync(db => db.Commitments.Select(c => c.Customer).SingleAsync(Cancellation)));
        Assert.Equal("bags", await talk.LookAsync(db => db.Mentions.Select(m => m.Theme).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task A_message_becomes_a_roadblock_or_something_heard_through_its_form()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        Button shortcut = new(ShortcutTaps.Roadblock, ShortcutTaps.ValueOf("oven 2 is down | 100% cold"), "Make this a roadblock");
        Assert.IsType<InboundReply.OpenForm>(await talk.TapsAsync("cleo", shortcut));
        Assert.Equal("oven 2 is down | 100% cold", talk.FormOf("cleo").Fields.OfType<Field.Text>().First().Initial);
        await talk.SubmitsAsync("cleo", ("unblocker", "dev"), ("kind", "urgent"));
        var roadblock = await talk.LookAsync(db => db.Roadblocks.SingleAsync(Cancellation));
        Assert.Equal(("oven 2 is down | 100% cold", "cleo", "dev", RoadblockKind.Urgent), (roadblock.Text, roadblock.ReporterId, roadblock.UnblockerId, roadblock.Kind));
        Assert.Contains("asks you to clear this", talk.LastTo("dev").Text, StringComparison.Ordinal);
        await talk.TapsAsync("cleo", new Button(ShortcutTaps.Heard, ShortcutTaps.ValueOf("smaller bags would sell"), "Heard"));
        await talk.SubmitsAsync("cleo", ("customer", "Cafe Lume"));
        Assert.Equal("Cafe Lume", await talk.LookAsync(db => db.Mentions.Select(m => m.Account).SingleAsync(Cancellation)));
    }

    [Fact]
    public async Task A_roadblock_of_somebody_without_a_team_is_refused_with_the_way_out()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("ana", "/goals blockers add oven 2 is down");
        Assert.Contains("/standup join", talk.LastTo("ana").Text, StringComparison.Ordinal);
        await talk.TypesAsync("bo", "/goals blockers add oven 2 is down");
        Assert.Contains("In the way: oven 2 is down (R1)", talk.LastTo("bo").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/goals")]
    [InlineData("/goals mine")]
    [InlineData("/goals team")]
    [InlineData("/goals tree")]
    [InlineData("/goals signals")]
    [InlineData("/goals score")]
    [InlineData("/goals audit")]
    [InlineData("/goals realign")]
    [InlineData("/goals blockers")]
    [InlineData("/goals dashboard")]
    [InlineData("/goals help")]
    [InlineData("/goals help add")]
    [InlineData("/goals undo")]
    [InlineData("/standup")]
    [InlineData("/standup status")]
    [InlineData("/standup history")]
    [InlineData("/standup members")]
    [InlineData("/standup help")]
    [InlineData("/standup back")]
    [InlineData("/standup resume")]
    public async Task Every_question_is_answered_in_private(string command)
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts");
        await talk.AtAsync("2026-03-02 18:00");
        var before = talk.Hears("bo").Count;
        await talk.TypesAsync("bo", command, "#bakery", form: false);
        var reply = Assert.Single(talk.Hears("bo").Skip(before));
        Assert.IsType<Destination.Private>(reply.To);
        Assert.Equal(MessageKind.CommandReply, reply.Kind);
        Assert.NotEmpty(reply.Message.Text);
    }

    private static async Task<bool> IsAskedAsync(Conversation talk)
    {
        var home = Assert.IsType<InboundReply.ShowHome>(await talk.HandAsync(new Inbound.HomeOpened($"home-{talk.Now:O}", Conversation.Place, "bo", talk.Now)));
        return home.View.Blocks.OfType<Block.Row>().Any(r => r.Text.Plain().Contains("how does it stand?", StringComparison.Ordinal));
    }

    private static Task<Objective> GoalAsync(Conversation talk, int number) => talk.LookAsync(db => db.Objectives.SingleAsync(o => o.Number == number, Cancellation));
}
