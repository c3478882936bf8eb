using Microsoft.Playwright;
using StandupBot.Core.Chat;
using Xunit;

using static Microsoft.Playwright.Assertions;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>What people do in the local chat, in a real browser.</summary>
public sealed class LocalChatTests(Chromium chromium) : ChatTest(chromium)
{
    private const string Hostile = "<img src=x onerror=alert(1)> <script>alert(2)</script> @channel *bold* |pipe| `tick` \u202erevo\u202c";

    [Fact]
    public async Task What_one_member_writes_another_reads_at_once()
    {
        var ana = await OpenAsync("ana", "c/bakery");
        var bo = await OpenAsync("bo", "c/bakery");

        await WriteAsync(ana, "#bakery", "Good morning\neverybody");

        await Expect(Text(bo, "Good morning everybody")).ToBeVisibleAsync();
        await Expect(bo.Locator("#announcer")).ToContainTextAsync("Ana Torres: Good morning");
        await Expect(ana.GetByLabel("Message #bakery")).ToHaveValueAsync("");
        var heard = Assert.IsType<Inbound.Text>(Assert.Single(Host.Bot.Heard));
        Assert.Equal(("ana", "bakery", "Good morning\neverybody"), (heard.MemberId, heard.ChannelId, heard.Body));
    }

    [Fact]
    public async Task A_form_is_filled_in_and_the_summary_is_edited_in_place()
    {
        var page = await OpenAsync("ana", "bot");
        var bo = await OpenAsync("bo", "c/bakery");
        await Expect(Text(bo, "3 of 4 answered")).ToBeVisibleAsync();

        await Press(page, "Answer").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("What moved?").FillAsync("Sent the price list (G4)");
        await dialog.GetByLabel("G7 Sourdough subscription").CheckAsync();
        await dialog.GetByLabel("Oven 2 is down").CheckAsync();
        await dialog.GetByLabel("Who could help?").SelectOptionAsync("Dev Patel");
        await dialog.GetByLabel("How sure are you about G4?").FillAsync("7");
        await dialog.GetByLabel("Tell the channel when I am done").UncheckAsync();
        await Press(page, "Send answers").ClickAsync();

        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(Press(page, "Answer")).ToBeFocusedAsync();
        await Expect(Text(bo, "4 of 4 answered")).ToBeVisibleAsync();
        await Expect(bo.Locator(".edited")).ToHaveCountAsync(1);
        await Expect(Text(bo, "3 of 4 answered")).ToHaveCountAsync(0);
        var sent = Host.Bot.Heard.OfType<Inbound.Submission>().Single();
        Assert.Equal(("standup.answer", "run-1"), (sent.FormId, sent.State));
        Assert.Equal(
            "confidence=7 done=Sent the price list (G4) goal=G7 share=false still=oven until=2026-03-20 who=dev",
            string.Join(' ', sent.Values.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={string.Join(',', pair.Value)}")));
    }

    [Fact]
    public async Task A_refused_form_stays_open_with_the_reason_at_its_field()
    {
        var page = await OpenAsync("ana", "bot");
        await Press(page, "Answer").ClickAsync();
        var moved = page.GetByLabel("What moved?");

        await moved.FillAsync("  ");
        await Press(page, "Send answers").ClickAsync();
        await Expect(moved).ToBeFocusedAsync();
        await Expect(moved).ToHaveAttributeAsync("aria-invalid", "true");
        Assert.DoesNotContain(Host.Bot.Heard, each => each is Inbound.Submission);

        await moved.FillAsync("none of it");
        await Press(page, "Send answers").ClickAsync();
        await Expect(Text(page, "Say at least one thing that moved.")).ToBeVisibleAsync();
        await Expect(moved).ToHaveAccessibleDescriptionAsync(
            "One line for each thing. Name a goal, such as G4, if you like. Say at least one thing that moved.");
    }

    [Fact]
    public async Task What_was_written_in_a_form_is_not_thrown_away_by_a_slip()
    {
        var page = await OpenAsync("ana", "bot");
        await Press(page, "Answer").ClickAsync();
        await page.GetByLabel("What moved?").FillAsync("A long story");

        await page.Keyboard.PressAsync("Escape");
        await Press(page, "Keep writing").ClickAsync();
        await Expect(page.GetByLabel("What moved?")).ToHaveValueAsync("A long story");

        await page.Keyboard.PressAsync("Escape");
        await Press(page, "Throw away").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_button_that_asks_first_acts_only_on_yes()
    {
        var page = await OpenAsync("ana", "bot");

        await page.GetByRole(AriaRole.Button, new() { Name = "Dropped" }).First.ClickAsync();
        await PictureAsync(page, "confirm-1280");
        await Expect(Press(page, "Keep it")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);
        Assert.Empty(Host.Bot.Heard);

        await page.GetByRole(AriaRole.Button, new() { Name = "Dropped" }).First.ClickAsync();
        await Press(page, "Drop it").ClickAsync();
        await Expect(Text(page, "Noted: dropped.")).ToBeVisibleAsync();
        var tap = Assert.IsType<Inbound.Action>(Assert.Single(Host.Bot.Heard));
        Assert.Equal(("item.mark", "price-list:Dropped", "prompt"), (tap.Name, tap.Value, tap.MessageId));
    }

    [Fact]
    public async Task A_thread_opens_beside_its_message_and_counts_its_replies()
    {
        var page = await OpenAsync("ana", "c/bakery");

        await page.GetByRole(AriaRole.Button, new() { Name = "2 replies" }).ClickAsync();
        var thread = page.GetByRole(AriaRole.Complementary);
        await Expect(thread.GetByText("Bo: signed Cafe Lume.")).ToBeVisibleAsync();
        await WriteAsync(page, null, "Well done, Bo");

        await Expect(thread.GetByText("Well done, Bo")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "3 replies" })).ToBeVisibleAsync();
        await PictureAsync(page, "thread-replied-1280");
        var heard = Assert.IsType<Inbound.Text>(Assert.Single(Host.Bot.Heard));
        Assert.Equal("summary", heard.ThreadOf);

        await page.Keyboard.PressAsync("Escape");
        await Expect(thread).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "3 replies" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_private_reply_is_seen_by_one_member_and_can_be_put_away()
    {
        var ana = await OpenAsync("ana", "c/bakery");
        var bo = await OpenAsync("bo", "c/bakery");

        await WriteAsync(ana, "#bakery", "/goals mine");
        await Expect(Text(ana, "You asked for /goals mine")).ToBeVisibleAsync();
        await Expect(Text(ana, "Only visible to you")).ToBeVisibleAsync();
        await WriteAsync(bo, "#bakery", "Anything new?");
        await Expect(Text(bo, "Anything new?")).ToBeVisibleAsync();
        await Expect(Text(bo, "You asked for")).ToHaveCountAsync(0);
        await PictureAsync(ana, "private-1280");

        await ana.Locator(".message.private").HoverAsync();
        await ana.GetByRole(AriaRole.Button, new() { Name = "Put away" }).ClickAsync();
        await Expect(Text(ana, "You asked for")).ToHaveCountAsync(0);
        await ana.ReloadAsync();
        await Expect(Text(ana, "Anything new?")).ToBeVisibleAsync();
        await Expect(Text(ana, "You asked for")).ToHaveCountAsync(0);
    }

    [Fact, Trait("Behaviour", "31"), Trait("Behaviour", "35")]
    public async Task An_author_edits_and_takes_back_what_they_wrote()
    {
        var page = await OpenAsync("ana", "c/bakery");
        await WriteAsync(page, "#bakery", "I sent the lsit");
        await Text(page, "I sent the lsit").HoverAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        await page.GetByLabel("Edit your message").FillAsync("I sent the list");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Text(page, "I sent the list")).ToBeVisibleAsync();
        await Expect(page.Locator(".edited")).ToBeVisibleAsync();
        var edit = Host.Bot.Heard.OfType<Inbound.Text>().Last();
        Assert.Equal((true, "I sent the list"), (edit.Edited, edit.Body));

        await Text(page, "I sent the list").HoverAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Press(page, "Delete").ClickAsync();
        await Expect(Text(page, "I sent the list")).ToHaveCountAsync(0);
        Assert.Equal(edit.MessageRef, Host.Bot.Heard.OfType<Inbound.Deletion>().Single().MessageRef);
    }

    [Fact]
    public async Task Everything_can_be_done_with_the_keyboard_alone()
    {
        var page = await OpenAsync("ana", "bot");

        await page.GetByLabel("Message StandupBot").FocusAsync();
        await page.Keyboard.TypeAsync("/stand");
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await PictureAsync(page, "commands-1280");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Message StandupBot")).ToHaveValueAsync("/standup");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByLabel("What moved?")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Everything by keyboard");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        for (var i = 0; i < 20 && !await IsFocusedAsync(page, "Send answers"); i++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(page.GetByLabel("Message StandupBot")).ToBeFocusedAsync();
        var sent = Host.Bot.Heard.OfType<Inbound.Submission>().Single();
        Assert.Equal(["Everything by keyboard"], sent.Values["done"]);
        Assert.Equal(["G7"], sent.Values["goal"]);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_messages()
    {
        var page = await OpenAsync("ana", "home");

        await page.EvaluateAsync("document.activeElement.blur()");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the messages" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Messages", Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_member_switcher_changes_who_one_is()
    {
        var page = await OpenAsync("ana", "c/leads");

        await page.GetByLabel("You are").SelectOptionAsync("Bo Lind");

        await Expect(page).ToHaveURLAsync($"{Host.Url}#/local/bo/bot");
        await Expect(page.GetByRole(AriaRole.Navigation)).Not.ToContainTextAsync("team-leads");
        await WriteAsync(page, "StandupBot", "done");
        await Expect(page.Locator(".message", new() { HasText = "Bo Lind" })).ToBeVisibleAsync();
        Assert.Equal("bo", Host.Bot.Heard.Single().MemberId);
    }

    [Fact]
    public async Task People_and_channels_are_added_and_everybody_sees_them_at_once()
    {
        var ana = await OpenAsync("ana", "bot");
        var bo = await OpenAsync("bo", "bot");

        await Press(ana, "Add a person").ClickAsync();
        await ana.GetByRole(AriaRole.Dialog).GetByLabel("Name").FillAsync("Fay Okoro");
        await Press(ana, "Add").ClickAsync();
        await Expect(ana.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Press(ana, "Add a channel").ClickAsync();
        await ana.GetByRole(AriaRole.Dialog).GetByLabel("Name").FillAsync("New Ovens");
        await Press(ana, "Add").ClickAsync();

        await Expect(bo.GetByRole(AriaRole.Link, new() { Name = "new-ovens" })).ToBeVisibleAsync();
        await bo.GetByLabel("You are").SelectOptionAsync("Fay Okoro");
        await bo.GetByRole(AriaRole.Link, new() { Name = "new-ovens" }).ClickAsync();
        await WriteAsync(bo, "#new-ovens", "Hello, I am new");
        await Expect(Text(bo, "Hello, I am new")).ToBeVisibleAsync();
        await PictureAsync(bo, "added-1280");
    }

    [Fact]
    public async Task A_place_with_something_new_is_marked_until_it_is_read()
    {
        var page = await OpenAsync("ana", "bot");
        var bakery = page.GetByRole(AriaRole.Link, new() { Name = "bakery" });

        await Expect(bakery).ToHaveAccessibleNameAsync("bakery new");
        await bakery.ClickAsync();
        await Expect(Text(page, "3 of 4 answered")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Home" }).ClickAsync();
        await Expect(bakery).ToHaveAccessibleNameAsync("bakery");
        await page.ReloadAsync();
        await Expect(bakery).ToHaveAccessibleNameAsync("bakery");
    }

    [Fact]
    public async Task On_a_phone_one_thing_is_shown_at_a_time_and_back_leads_back()
    {
        var page = await OpenAsync("ana", "", new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });

        await page.GetByRole(AriaRole.Link, new() { Name = "bakery" }).TapAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "2 replies" }).TapAsync();
        await Expect(Text(page, "Cleo: waiting for the returns policy.")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Message #bakery")).ToBeHiddenAsync();
        await page.GoBackAsync();
        await Expect(page.GetByLabel("Message #bakery")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All conversations" }).TapAsync();
        await Expect(page.GetByRole(AriaRole.Navigation)).ToBeVisibleAsync();
    }

    [Fact, Trait("Behaviour", "42")]
    public async Task Markup_in_an_answer_is_shown_as_words_and_runs_nothing()
    {
        var page = await OpenAsync("ana", "c/bakery");

        await WriteAsync(page, "#bakery", Hostile);
        await Host.Bot.PostAsync(
            new Destination.Channel("bakery"),
            Message.Of(Hostile, new Block.Heading(Hostile), new Block.Paragraph(RichText.Of(new Inline.Link(Hostile, "javascript:alert(3)"))), new Block.Row(Hostile, [new Button("x", "y", Hostile)])),
            MessageKind.Notice, Cancellation);

        await Expect(page.Locator(".message h3").Last).ToHaveTextAsync(Hostile);
        await Expect(page.Locator("#subtitle bdi")).ToHaveCountAsync(5);
        Assert.Equal(0, await page.Locator(".messages img:not(.avatar), .messages script, .messages a[href^='javascript']").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }

    [Fact, Trait("Behaviour", "38")]
    public async Task A_very_long_text_is_folded_and_never_cut()
    {
        var page = await OpenAsync("ana", "c/bakery");
        var text = string.Concat(Enumerable.Repeat("0123456789", 10_000));

        await WriteAsync(page, "#bakery", text);

        var more = page.GetByRole(AriaRole.Button, new() { Name = "Show all 100,000 characters" });
        await Expect(more).ToBeVisibleAsync();
        await PictureAsync(page, "long-1280");
        Assert.InRange((await page.Locator(".message").Last.BoundingBoxAsync())!.Height, 50, 500);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelector('#scroll').scrollWidth - document.querySelector('#scroll').clientWidth"));
        await more.ClickAsync();
        Assert.Equal(text, await page.Locator(".message .body").Last.TextContentAsync());
    }

    [Fact]
    public async Task Earlier_messages_come_in_above_what_is_read()
    {
        for (var i = 1; i <= 70; i++)
            await Host.Bot.PostAsync(new Destination.Channel("leads"), Message.Of($"Line {i}."), MessageKind.Notice, Cancellation);
        var page = await OpenAsync("ana", "c/leads");
        await Expect(Text(page, "Line 70.")).ToBeInViewportAsync();
        await Expect(Text(page, "Line 10.")).ToHaveCountAsync(0);

        await Press(page, "Show earlier messages").ClickAsync();

        await Expect(page.Locator(".message .body").First).ToHaveTextAsync("Line 1.");
        await Expect(Text(page, "Line 11.")).ToBeInViewportAsync();
        await Expect(Press(page, "Show earlier messages")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_unknown_command_says_what_there_is_and_keeps_what_was_typed()
    {
        var page = await OpenAsync("ana", "bot");

        await WriteAsync(page, "StandupBot", "/goal mine");

        await Expect(Text(page, "There is no /goal here. Try /goals or /standup")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Message StandupBot")).ToHaveValueAsync("/goal mine");
        Assert.Empty(Host.Bot.Heard);
    }

    // Not the words that only a screen reader gets.
    private static ILocator Text(IPage page, string text) => page.Locator("#app, dialog").GetByText(text);

    private static ILocator Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    private static async Task WriteAsync(IPage page, string? place, string text)
    {
        var box = page.GetByLabel(place is null ? "Reply in this thread" : $"Message {place}");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    private static Task<bool> IsFocusedAsync(IPage page, string button) =>
        page.EvaluateAsync<bool>("name => document.activeElement.textContent === name", button);
}
