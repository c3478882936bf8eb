using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class GoalsPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task The_map_shows_what_serves_what_and_folds_away()
    {
        var page = await SignedInAsync(Greta);
        await Assertions.Expect(Goal(page, "G6")).ToContainTextAsync("Oskar Dahl");
        await Assertions.Expect(Goal(page, "G4")).ToContainTextAsync("12 accounts");
        var branch = page.GetByText("2 goals serve G1");
        await branch.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Goal(page, "G4")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Narrowed_to_a_team_it_shows_theirs_and_what_they_serve()
    {
        var page = await SignedInAsync(Greta);
        await page.GetByLabel("Team").SelectOptionAsync("Workshop");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Show" }).ClickAsync();
        await Assertions.Expect(Goal(page, "G7")).ToBeVisibleAsync();
        await Assertions.Expect(Goal(page, "G3")).ToBeVisibleAsync();
        await Assertions.Expect(Goal(page, "G14")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_check_in_on_the_page_is_the_same_as_one_in_the_chat()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/goals/G4").AbsoluteUri);
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" }).FillAsync("11");
        await page.GetByLabel("Confidence").FillAsync("10");
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Note" }).FillAsync("Hotel Aurora <b>signed</b>");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("(11 of 12 accounts)");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Hotel Aurora <b>signed</b>");
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_form_with_a_mistake_comes_back_as_it_was_filled_in()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/goals/G4").AbsoluteUri);
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" }).FillAsync("far");
        await page.GetByRole(AriaRole.Textbox, new() { NameString = "Note" }).FillAsync("soon");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Save" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" })).ToHaveValueAsync("far");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { NameString = "Note" })).ToHaveValueAsync("soon");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { NameString = "How far" })).ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task A_goal_is_moved_after_a_question_and_moved_back_with_one_click()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/goals/G7").AbsoluteUri);
        await page.GetByLabel("Put it under").SelectOptionAsync("G2");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Go on" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("One customer in three buys again (G2)");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Yes, move it" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("(G2)");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Undo" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Taken back");
        await Assertions.Expect(page.GetByLabel("Put it under")).ToHaveValueAsync("G3");
    }

    [Fact]
    public async Task A_goal_that_is_dragged_onto_another_one_is_asked_about()
    {
        var page = await SignedInAsync(Greta);
        await Goal(page, "G10").DragToAsync(Goal(page, "G4"));
        await IsAtAsync(page, @"/dashboard/goals/G10/parent\?under=G4$");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Twelve new hotel and restaurant accounts (G4)");
    }

    [Fact]
    public async Task A_goal_is_not_dragged_by_who_may_not_move_it_nor_onto_what_serves_it()
    {
        var page = await SignedInAsync(Priya);
        await Assertions.Expect(Goal(page, "G4")).ToBeVisibleAsync();
        Assert.Null(await Goal(page, "G4").GetAttributeAsync("draggable"));
        page = await SignedInAsync(Greta);
        Assert.Equal("true", await Goal(page, "G4").GetAttributeAsync("draggable"));
        await Goal(page, "G1").DragToAsync(Goal(page, "G4"));
        await Task.Delay(300, Cancellation);
        Assert.EndsWith("/dashboard/goals", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_cannot_be_put_under_what_serves_it()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/goals/G3/parent?under=G7").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("cannot go under");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameString = "Yes, move it" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Members_see_their_teams_and_are_told_who_may_see_the_rest()
    {
        var page = await SignedInAsync(Priya);
        await Assertions.Expect(Goal(page, "G4")).ToBeVisibleAsync();
        await Assertions.Expect(Goal(page, "G7")).ToHaveCountAsync(0);
        Assert.Equal(403, (await page.GotoAsync(At("/goals/G7").AbsoluteUri))!.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("may see G7");
        Assert.Equal(403, (await page.GotoAsync(At("/goals?team=workshop").AbsoluteUri))!.Status);
        Assert.Equal(403, (await page.GotoAsync(At("/goals/G4/parent?under=G2").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/goals/G999").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/goals?team=nobodys").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/elsewhere").AbsoluteUri))!.Status);
    }

    [Fact]
    public async Task The_home_view_leads_to_the_dashboard()
    {
        Assert.Equal($"{Host.Address.AbsoluteUri.TrimEnd('/')}/dashboard", await Host.HomeLinkAsync(Greta, Cancellation));
    }

    private static ILocator Goal(IPage page, string handle) => page.GetByRole(AriaRole.Article, new() { NameString = $"({handle})" });
}
