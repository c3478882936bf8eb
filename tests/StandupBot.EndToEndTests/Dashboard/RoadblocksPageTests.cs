using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandupBot.Core.Roadblocks;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class RoadblocksPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task Open_roadblocks_say_who_clears_them_and_what_comes_next()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Assertions.Expect(Fan(page)).ToContainTextAsync("Ines Duarte");
        await Assertions.Expect(Fan(page)).ToContainTextAsync("over its limit");
        await Assertions.Expect(Fan(page)).ToContainTextAsync("Ask Ines Duarte by when it is gone");
    }

    [Fact]
    public async Task A_roadblock_is_given_to_somebody_and_cleared_and_that_is_taken_back()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Fan(page).GetByText("Give it to somebody else", new() { Exact = true }).ClickAsync();
        await Fan(page).GetByRole(AriaRole.Combobox).SelectOptionAsync(Tomasz);
        await Fan(page).GetByRole(AriaRole.Button, new() { NameString = "Give it to them" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("clears it now");
        await Assertions.Expect(Fan(page)).ToContainTextAsync("Ask Tomasz");
        await Fan(page).GetByRole(AriaRole.Button, new() { NameString = "Ask Tomasz" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is asked how far it is");
        await Fan(page).GetByRole(AriaRole.Button, new() { NameString = "Out of the way" }).ClickAsync();
        await Assertions.Expect(Fan(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Undo" }).ClickAsync();
        await Assertions.Expect(Fan(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_team_that_is_asked_answers_a_need_and_nobody_else()
    {
        var page = await SignedInAsync("sam");
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Assertions.Expect(Need(page)).ToContainTextAsync("no answer yet: late");
        await Assertions.Expect(Need(page).GetByRole(AriaRole.Button, new() { NameString = "We do it" })).ToHaveCountAsync(0);
        page = await SignedInAsync("ines");
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Need(page).GetByRole(AriaRole.Button, new() { NameString = "We do it" }).ClickAsync();
        await Assertions.Expect(Need(page)).ToContainTextAsync("Ines Duarte said yes");
        Assert.Equal(DependencyAnswer.Accept, await Host.WithAsync(async db => (await db.Dependencies.IgnoreQueryFilters().FirstAsync(d => d.Id == "slot-list", Cancellation)).Answer));
    }

    [Fact]
    public async Task A_promise_is_moved_to_another_day_by_who_gave_it()
    {
        var page = await SignedInAsync("oskar");
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Chairs(page).GetByText("Another day", new() { Exact = true }).ClickAsync();
        await Chairs(page).GetByLabel("New day").FillAsync("2026-03-20");
        await Chairs(page).GetByRole(AriaRole.Button, new() { NameString = "Agreed with the customer" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Moved to");
        await Assertions.Expect(Chairs(page)).ToContainTextAsync("20 March");
    }

    [Fact]
    public async Task What_another_team_has_in_its_way_stays_there()
    {
        var page = await SignedInAsync(Priya);
        await page.GotoAsync(At("/roadblocks").AbsoluteUri);
        await Assertions.Expect(Fan(page)).ToHaveCountAsync(0);
        Assert.Equal(403, (await page.GotoAsync(At("/roadblocks?team=workshop").AbsoluteUri))!.Status);
    }

    private static ILocator Fan(IPage page) => page.GetByRole(AriaRole.Article, new() { NameString = "extraction fan" });

    private static ILocator Need(IPage page) => page.GetByRole(AriaRole.Article, new() { NameString = "A weekly list of free delivery slots" });

    private static ILocator Chairs(IPage page) => page.GetByRole(AriaRole.Article, new() { NameString = "First ten chairs" });
}
