using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class SettingsPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task The_next_five_times_stand_there_for_every_zone_with_days_off_left_out()
    {
        await Host.SayAsync("sam", "/standup away until 2026-03-05", Cancellation);
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/settings/team?id=online").AbsoluteUri);
        var days = page.Locator(".days > li");
        await Assertions.Expect(days).ToHaveCountAsync(5);
        await Assertions.Expect(days.Nth(0)).ToContainTextAsync("09:30 (Europe/Copenhagen) Freya Olsen and Nadia Rahimi");
        await Assertions.Expect(days.Nth(0)).ToContainTextAsync("Away: Sam Costa");
        await Assertions.Expect(days.Nth(2)).ToContainTextAsync("Fri 6 March");
        await Assertions.Expect(days.Nth(2)).ToContainTextAsync("08:30 (Europe/Lisbon) Sam Costa");
        await Assertions.Expect(days.Nth(3)).ToContainTextAsync("Mon 9 March");
    }

    [Fact]
    public async Task A_lead_changes_the_stand_up_with_the_form_of_the_chat()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/settings/team?id=sales").AbsoluteUri);
        await page.GetByRole(AriaRole.Link, new() { NameString = "Change it" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Time" }).FillAsync("25:99");
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Questions" }).FillAsync("progress\nAll well? (yes/no)");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { NameString = "Time" })).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Time" }).FillAsync("10:15");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("at 10:15");
        await Assertions.Expect(page.Locator(".days > li").First).ToContainTextAsync("10:15 (Europe/Copenhagen)");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("All well? (yes/no)");
    }

    [Fact]
    public async Task Somebody_is_added_and_taken_out_again_with_one_click()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/settings/team?id=sales").AbsoluteUri);
        await page.GetByLabel("Add").SelectOptionAsync("Nadia Rahimi");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nadia Rahimi is in Sales now");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "5 people are on the list" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Undo" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "4 people are on the list" })).ToBeVisibleAsync();
        await page.GetByLabel("Take out").SelectOptionAsync("Priya Nair");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Take out" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Priya Nair is no longer in Sales");
    }

    [Fact]
    public async Task A_stand_up_is_paused_and_goes_on()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/settings/team?id=sales").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Pause it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Paused (by Marta Lind)");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Go on with it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("goes on");
    }

    [Fact]
    public async Task Members_see_their_team_and_change_nothing_of_it()
    {
        var page = await SignedInAsync(Priya);
        await page.GotoAsync(At("/settings").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Connected" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { NameString = "Sales" }).ClickAsync();
        await Assertions.Expect(page.Locator(".days > li")).ToHaveCountAsync(5);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        foreach (var path in (string[])["/settings/standup?of=sales", "/settings/team?id=workshop", "/settings/signals", "/settings/signal?id=S4", "/settings/retention?months=6"])
            Assert.Equal(403, (await page.GotoAsync(At(path).AbsoluteUri))!.Status);
        foreach (var path in (string[])["/settings/standup?of=nobodys", "/settings/team?id=nobodys", "/settings/team"])
            Assert.Equal(404, (await page.GotoAsync(At(path).AbsoluteUri))!.Status);
    }

    [Fact]
    public async Task A_form_that_was_not_shown_changes_nothing_either()
    {
        var page = await SignedInAsync(Priya);
        const string post =
            "async path => { const token = document.querySelector('input[name=__RequestVerificationToken]').value; const body = new URLSearchParams({ __RequestVerificationToken: token, who: 'nadia', option: 'WeeklyDays', value: '2', time: '10:15', channel: 'sales', window: '60' }); "
            + "return (await fetch(path, { method: 'POST', body })).status; }";
        foreach (var path in (string[])["team/pause?id=sales", "team/add?id=sales", "standup?of=sales", "signal?id=S4", "retention"])
            Assert.Equal(403, await page.EvaluateAsync<int>(post, $"/dashboard/settings/{path}"));
    }

    [Fact]
    public async Task A_threshold_is_tried_on_the_days_that_were_before_it_is_kept()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/settings").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Connected" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { NameString = "When each signal opens" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameString = "S4 Stale objective" }).ClickAsync();
        await page.GetByLabel("Threshold").SelectOptionAsync("WeeklyDays");
        await page.GetByRole(AriaRole.Spinbutton, new() { NameString = "Value" }).FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Try it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("in the last 20 working days; as it is,");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Keep 2 for the whole company" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("2 (usually 7)");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Back to the usual WeeklyDays, 7" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("usually 7");
    }

    [Fact]
    public async Task How_long_words_are_kept_is_asked_before_it_changes()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/settings/retention?months=0").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("1 to 120 months");
        await page.GotoAsync(At("/settings").AbsoluteUri);
        await page.GetByRole(AriaRole.Spinbutton, new() { NameString = "Months to keep words" }).FillAsync("6");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Older ones are removed within a day, for good");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Yes, keep 6 months" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("are kept for 6 months");
    }

    [Fact]
    public async Task Ones_own_time_zone_is_checked_and_kept()
    {
        var page = await SignedInAsync(Priya);
        await page.GotoAsync(At("/settings").AbsoluteUri);
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Time zone" }).FillAsync("Mars/Olympus");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Time zone" }).FillAsync("Europe/Lisbon");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Your time zone is Europe/Lisbon");
    }
}
