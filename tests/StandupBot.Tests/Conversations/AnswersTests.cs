using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Standups;
using StandupBot.Features.Goals;
using StandupBot.Features.Inbox;
using Xunit;

namespace StandupBot.Tests.Conversations;

public sealed class AnswersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact, Trait("Behaviour", "31")]
    public async Task An_edit_updates_the_same_entry_and_the_summary()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "Baked the rye bread\nBlockers: Oven 2 is down", "text-1");
        await talk.SaysAsync("cleo", "Baked the wheat bread", "text-1", edited: true);
        await talk.AtAsync("2026-03-02 09:30");
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
        Assert.DoesNotContain("Oven 2", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        var item = Assert.Single(await ItemsAsync(talk));
        Assert.Contains("wheat", item.Text, StringComparison.Ordinal);
        Assert.Single(talk.Channel("#bakery"));
        Assert.Contains("1 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(talk.Threads("#bakery"), m => m.Text.Contains("rye", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "32")]
    public async Task Reopening_the_form_shows_the_earlier_answer()
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Answer");
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"), ("q:plan", "Clean the oven"));
        await talk.TapsAsync("cleo", "Change my answer");
        var fields = talk.FormOf("cleo").Fields.OfType<Field.Text>().ToDictionary(f => f.Id, f => f.Initial, StringComparer.Ordinal);
        Assert.Equal("Baked the rye bread", fields["q:progress"]);
        Assert.Equal("Clean the oven", fields["q:plan"]);
    }

    [Fact, Trait("Behaviour", "33")]
    public async Task A_late_answer_is_kept_marked_late_and_the_summary_is_brought_up_to_date()
    {
        await using var talk = await AskedAsync();
        await talk.AtAsync("2026-03-02 13:00");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.AtAsync("2026-03-02 13:10");
        Assert.True(await talk.LookAsync(db => db.CheckIns.Select(c => c.Late).SingleAsync(Cancellation)));
        Assert.Single(talk.Channel("#bakery"));
        Assert.Contains("1 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        Assert.Single(talk.Threads("#bakery"), m => m.Kind == MessageKind.Notice);
    }

    [Fact]
    public async Task An_answer_that_is_written_down_after_a_later_one_still_reaches_the_channel()
    {
        await using var talk = await AskedAsync();
        await talk.WithAsync<InboundRouter>(async slow =>
        {
            await talk.SaysAsync("dev", "Swept the yard");
            await talk.AtAsync("2026-03-02 09:30");
            await slow.HandleAsync(new Inbound.Text("slow", Conversation.Place, "cleo", talk.Now, null, null, "slow", "Baked the rye bread", false), Cancellation);
        });
        await talk.AtAsync("2026-03-02 09:40");
        Assert.Contains("2 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "33")]
    public async Task An_answer_that_was_heard_in_time_and_had_to_wait_for_its_turn_is_not_late()
    {
        await using var talk = await AskedAsync();
        await talk.AtAsync("2026-03-02 11:59");
        Inbound.Text intime = new("waited", Conversation.Place, "cleo", talk.Now, null, null, "text-1", "Baked the rye bread");
        await talk.AtAsync("2026-03-02 12:00");
        Inbound.Text late = new("late", Conversation.Place, "dev", talk.Now, null, null, "text-2", "Swept the yard");
        await talk.AtAsync("2026-03-02 12:05");
        await talk.HandAsync(intime);
        await talk.HandAsync(late);
        var kept = await talk.LookAsync(db => db.CheckIns.ToDictionaryAsync(c => c.MemberId, c => c.Late, Cancellation));
        Assert.Equal((false, true), (kept["cleo"], kept["dev"]));
        await talk.AtAsync("2026-03-02 12:15");
        Assert.Contains("2 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_under_a_summary_whose_sending_is_in_doubt_waits_until_that_is_settled()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        var doubtful = true;
        talk.Platform.Instead = message => doubtful && message is { Kind: MessageKind.Summary, EditsRef: null } ? new DeliveryResult.TryLater(null, "no answer") { MayHaveArrived = true } : null;
        await talk.AtAsync("2026-03-02 09:00");
        Inbound.Text reply = new("reply", Conversation.Place, "cleo", talk.Now, "#bakery", "bakery-daily/2026-03-02/summary", "text-1", "Baked the rye bread") { ComesAgain = true };
        Assert.IsType<InboundReply.TooEarly>(await talk.HandAsync(reply));
        Assert.IsType<InboundReply.TooEarly>(await talk.HandAsync(reply));
        Assert.Empty(await ItemsAsync(talk));

        doubtful = false;
        await talk.AtAsync("2026-03-02 09:01");
        Assert.IsType<InboundReply.Accepted>(await talk.HandAsync(reply));
        Assert.Single(await ItemsAsync(talk));
    }

    [Fact]
    public async Task A_reply_of_a_platform_that_does_not_come_again_waits_for_the_summary_where_it_came_in()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        var doubtful = true;
        talk.Platform.Instead = message => doubtful && message is { Kind: MessageKind.Summary, EditsRef: null } ? new DeliveryResult.TryLater(null, "no answer") { MayHaveArrived = true } : null;
        await talk.AtAsync("2026-03-02 09:00");
        var answer = talk.HandAsync(new Inbound.Text("reply", Conversation.Place, "cleo", talk.Now, "#bakery", "bakery-daily/2026-03-02/summary", "text-1", "Baked the rye bread"));
        Assert.False(answer.IsCompleted);
        doubtful = false;
        await talk.AtAsync("2026-03-02 09:01");
        Assert.IsType<InboundReply.Accepted>(await answer);
        Assert.Single(await ItemsAsync(talk));
    }

    [Fact, Trait("Behaviour", "33")]
    public async Task A_late_answer_reaches_the_summary_of_its_run_though_the_next_one_has_opened()
    {
        await using var talk = await AskedAsync();
        await talk.AtAsync("2026-03-03 08:59");
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.AtAsync("2026-03-03 09:05");
        Assert.Contains("1 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
        await talk.SaysAsync("dev", "Swept the yard", channel: "#bakery", thread: "bakery-daily/2026-03-02/summary");
        await talk.AtAsync("2026-03-03 09:10");
        Assert.Equal(2, talk.Channel("#bakery").Count);
        Assert.Contains("2 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chatter_waits_for_no_summary_that_has_not_left_or_whose_name_is_known()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        talk.Platform.Instead = message => message is { Kind: MessageKind.Summary, EditsRef: null } ? new DeliveryResult.TryLater(null, "busy") : null;
        await talk.AtAsync("2026-03-02 09:00");
        Inbound.Text chatter = new("early", Conversation.Place, "cleo", talk.Now, "#bakery", "a-photo", "text-1", "Nice bread") { ComesAgain = true };
        Assert.IsType<InboundReply.Accepted>(await talk.HandAsync(chatter));
        talk.Platform.Instead = null;
        await talk.AtAsync("2026-03-02 09:10");
        Assert.IsType<InboundReply.Accepted>(await talk.HandAsync(chatter with { EventKey = "later" }));
        Assert.Empty(await ItemsAsync(talk));
    }

    [Fact, Trait("Behaviour", "34")]
    public async Task An_edit_that_the_platform_refuses_is_said_once_more_in_the_thread()
    {
        await using var talk = await AskedAsync();
        talk.Platform.RefusesEdits = true;
        await talk.SaysAsync("cleo", "Baked the rye bread");
        await talk.AtAsync("2026-03-02 09:30");
        Assert.Single(talk.Channel("#bakery"));
        Assert.Contains(talk.Threads("#bakery"), m => m.Kind == MessageKind.Summary && m.Text.Contains("1 of 3", StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "35")]
    public async Task A_deleted_reply_withdraws_the_answer()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "Baked the rye bread", "text-1");
        await talk.DeletesAsync("cleo", "text-1");
        await talk.AtAsync("2026-03-02 09:30");
        Assert.Empty(await ItemsAsync(talk));
        Assert.DoesNotContain("1 of 3", talk.Channel("#bakery")[0].Text, StringComparison.Ordinal);
    }

    [Theory, Trait("Behaviour", "36")]
    [InlineData("   ")]
    [InlineData("\n\t ")]
    [InlineData("\u200B")]
    public async Task An_empty_answer_is_refused_with_the_reason(string text)
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", text);
        Assert.Equal(0, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Equal(MessageKind.Notice, talk.LastTo("cleo").Kind);
        await talk.TypesAsync("cleo", "/standup");
        Assert.IsType<InboundReply.FormErrors>(await talk.SubmitsAsync("cleo"));
    }

    [Theory, Trait("Behaviour", "37")]
    [InlineData("none")]
    [InlineData("No blockers")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("nope")]
    public async Task Nothing_to_report_is_no_roadblock(string text)
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Answer");
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"), ("q:roadblock", text));
        await talk.SaysAsync("dev", $"Did: swept the floor\nBlockers: {text}");
        Assert.Equal(2, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Equal(0, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task Long_text_is_never_lost()
    {
        await using var talk = await AskedAsync();
        var words = string.Join(' ', Enumerable.Range(0, 2500).Select(i => FormattableString.Invariant($"word{i}")));
        await talk.SaysAsync("cleo", words);
        var kept = await talk.LookAsync(db => db.CheckIns.SingleAsync(Cancellation));
        Assert.Equal(words, Assert.Single(kept.Answers).Text);
        var thread = string.Join(' ', talk.Threads("#bakery").Select(m => m.Text));
        Assert.All(Enumerable.Range(0, 2500), i => Assert.Contains(FormattableString.Invariant($"word{i}"), thread, StringComparison.Ordinal));
    }

    [Fact, Trait("Behaviour", "39")]
    public async Task The_form_answers_the_run_whose_button_opened_it()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup join Shop");
        await talk.AtAsync("2026-03-02 09:45");
        var shop = talk.Hears("cleo").Single(m => m.Kind == MessageKind.Prompt && m.Text.Contains("Shop", StringComparison.Ordinal));
        await talk.TapsAsync("cleo", shop.Buttons.Single(b => b.Label == "Answer"));
        await talk.SubmitsAsync("cleo", ("q:progress", "Sold the rye bread"));
        Assert.Equal("shop-daily/2026-03-02", await talk.LookAsync(db => db.CheckIns.Select(c => c.RunId).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "39")]
    public async Task A_reply_in_the_thread_of_a_prompt_answers_the_run_of_that_prompt()
    {
        await using var talk = await Conversation.OfBakeryAsync();
        await talk.TypesAsync("cleo", "/standup join Shop");
        await talk.AtAsync("2026-03-02 09:45");
        var shop = talk.Hears("cleo").Single(m => m.Kind == MessageKind.Prompt && m.Text.Contains("Shop", StringComparison.Ordinal));
        await talk.SaysAsync("cleo", "Sold the rye bread", thread: shop.Ref);
        Assert.Equal("shop-daily/2026-03-02", await talk.LookAsync(db => db.CheckIns.Select(c => c.RunId).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "40")]
    public async Task A_run_that_closed_since_the_form_was_opened_takes_it_as_late_until_the_next_one_opens()
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Answer");
        await talk.TapsAsync("dev", "Answer");
        await talk.AtAsync("2026-03-02 13:00");
        await talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"));
        Assert.True(await talk.LookAsync(db => db.CheckIns.Select(c => c.Late).SingleAsync(Cancellation)));
        await talk.AtAsync("2026-03-03 09:10");
        await talk.SubmitsAsync("dev", ("q:progress", "Swept the floor"));
        Assert.Equal(1, await talk.LookAsync(db => db.CheckIns.CountAsync(Cancellation)));
        Assert.Contains("is over", talk.LastTo("dev").Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "41")]
    public async Task A_double_click_gives_one_answer()
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Answer");
        await Task.WhenAll(
            talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"), ("q:roadblock", "Oven 2 is down")),
            talk.SubmitsAsync("cleo", ("q:progress", "Baked the rye bread"), ("q:roadblock", "Oven 2 is down")));
        Assert.Single(await ItemsAsync(talk));
        Assert.Equal(1, await talk.LookAsync(db => db.Roadblocks.CountAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "41")]
    public async Task A_plan_of_last_time_is_done_with_one_tap_and_a_second_tap_changes_nothing()
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Answer");
        await talk.SubmitsAsync("cleo", ("q:plan", "Clean the oven"));
        await talk.AtAsync("2026-03-03 09:10");
        await talk.TapsAsync("cleo", "Done");
        var done = talk.Hears("cleo").SelectMany(m => m.Buttons).LastOrDefault(b => b.Action == "item.done");
        Assert.Contains("Clean the oven: done", talk.LastTo("cleo").Text, StringComparison.Ordinal);
        var items = (await ItemsAsync(talk)).Where(i => i.Date == new DateOnly(2026, 3, 3)).ToList();
        Assert.Equal(ItemState.Done, Assert.Single(items).State);
        if (done is not null)
            await talk.TapsAsync("cleo", done);
        Assert.Single(await ItemsAsync(talk), i => i.Date == new DateOnly(2026, 3, 3));
    }

    [Fact, Trait("Behaviour", "42")]
    public async Task Markup_in_an_answer_stays_words()
    {
        await using var talk = await AskedAsync();
        await talk.SaysAsync("cleo", "Baked <!channel> | `bread` *for* @everyone <@U1>");
        await talk.AtAsync("2026-03-02 09:30");
        Assert.Contains(talk.Threads("#bakery"), m => m.Text.Contains("bread", StringComparison.Ordinal));
        Assert.All(talk.Platform.Spoken, m => Assert.DoesNotContain(m.Message.Blocks.OfType<Block.Paragraph>().SelectMany(p => p.Text.Runs), r => r is Inline.Person { Notify: true }));
        Assert.Contains("<!channel>", Assert.Single((await talk.LookAsync(db => db.CheckIns.SingleAsync(Cancellation))).Answers).Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Behaviour", "43")]
    public async Task The_same_event_twice_has_one_effect()
    {
        await using var talk = await AskedAsync();
        Inbound.Text text = new("the-same", Conversation.Place, "cleo", talk.Now, null, null, "text-1", "Baked the rye bread");
        await talk.HandAsync(text);
        await talk.HandAsync(text);
        Assert.Equal(1, await talk.LookAsync(db => db.CheckIns.Select(c => c.Revision).SingleAsync(Cancellation)));
    }

    [Fact, Trait("Behaviour", "44")]
    public async Task A_retry_that_was_never_seen_before_is_processed()
    {
        await using var talk = await AskedAsync();
        await talk.AtAsync("2026-03-02 09:20");
        await talk.HandAsync(new Inbound.Text("retry-3", Conversation.Place, "cleo", talk.Now.AddMinutes(-5), null, null, "text-1", "Baked the rye bread"));
        Assert.Single(await ItemsAsync(talk));
    }

    [Fact]
    public async Task Skipping_today_ends_the_waiting_and_can_be_taken_back()
    {
        await using var talk = await AskedAsync();
        await talk.TapsAsync("cleo", "Skip today");
        await talk.AtAsync("2026-03-02 11:40");
        Assert.DoesNotContain(talk.Hears("cleo"), m => m.Kind == MessageKind.Reminder);
        Assert.Contains(talk.Hears("dev"), m => m.Kind == MessageKind.Reminder);
        await talk.TapsAsync("dev", "Skip today");
        await talk.TapsAsync("dev", "Answer after all");
        await talk.TapsAsync("dev", "Answer");
        await talk.SubmitsAsync("dev", ("q:progress", "Swept the floor"));
        Assert.Single(await ItemsAsync(talk));
    }

    [Fact]
    public async Task A_suggested_goal_is_confirmed_with_one_tap_and_the_linker_learns()
    {
        await using var talk = await AskedAsync();
        await talk.TypesAsync("bo", "/goals add Wholesale accounts for Bakery");
        await talk.SaysAsync("cleo", "Called two wholesale shops about an account");
        var item = Assert.Single(await ItemsAsync(talk));
        var goal = await talk.LookAsync(db => db.Objectives.Select(o => o.Id).SingleAsync(Cancellation));
        await talk.WithAsync<GoalDesk>(async (_, work) => (await work.Db.Items.SingleAsync(Cancellation)).Suggest(goal));
        var yes = Core.Digests.Phrasing.Tap.On(Core.Standups.Messages.StandupTaps.LinkYes, "Yes", item.Ref, goal);
        await talk.TapsAsync("cleo", yes);
        Assert.Equal(ItemLink.Linked, Assert.Single(await ItemsAsync(talk)).Link);
        Assert.Equal(1, await talk.LookAsync(db => db.LinkLessons.CountAsync(Cancellation)));
        await talk.TapsAsync("cleo", yes);
        Assert.Equal(1, await talk.LookAsync(db => db.LinkLessons.CountAsync(Cancellation)));
    }

    private static async Task<Conversation> AskedAsync()
    {
        var talk = await Conversation.OfBakeryAsync();
        await talk.AtAsync("2026-03-02 09:10");
        return talk;
    }

    private static Task<List<Item>> ItemsAsync(Conversation talk) => talk.LookAsync(db => db.Items.OrderBy(i => i.Date).ThenBy(i => i.Index).ToListAsync(Cancellation));
}
