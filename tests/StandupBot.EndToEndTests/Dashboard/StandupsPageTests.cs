using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class StandupsPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    private static readonly string[] Everybody = ["Greta", "Ines", "Tomasz", "Ravi", "Yusuf", "Hanne", "Marta", "Priya", "Oskar", "Nadia", "Sam", "Freya"];

    [Fact]
    public async Task The_list_shows_when_each_comes_next_and_how_many_of_the_team_answered()
    {
        var page = await SignedInAsync(Greta);
        await page.GetByRole(AriaRole.Link, new() { NameString = "Stand-ups" }).ClickAsync();
        var workshop = page.GetByRole(AriaRole.Article, new() { NameString = "Workshop stand-up" });
        await Assertions.Expect(workshop).ToContainTextAsync("Next today, 07:30 (Europe/Copenhagen)");
        await Assertions.Expect(workshop).ToContainTextAsync("answers came in the last 10 stand-ups");
        await Assertions.Expect(workshop.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(10);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task A_run_shows_what_the_channel_has_and_what_was_answered()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/standups/runs?of=workshop").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(17);
        await page.GetByRole(AriaRole.Link, new() { NameString = "Tue 3 March" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Workshop stand-up, Tue 3 March" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Article, new() { NameString = "Tomasz Wrona" })).ToContainTextAsync("Offcuts");
    }

    [Fact]
    public async Task Members_read_the_answers_of_their_own_teams_only()
    {
        var page = await SignedInAsync(Priya);
        await page.GotoAsync(At("/standups").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(1);
        foreach (var path in (string[])["/standups/runs?of=workshop", "/standups/run?of=workshop&on=2026-03-03"])
            Assert.Equal(403, (await page.GotoAsync(At(path).AbsoluteUri))!.Status);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("may see what Workshop does");
        foreach (var path in (string[])["/standups/runs", "/standups/runs?of=nobodys", "/standups/run?of=sales&on=2020-01-01", "/standups/run?of=sales&on=then"])
            Assert.Equal(404, (await page.GotoAsync(At(path).AbsoluteUri))!.Status);
        await page.GotoAsync(At("/standups/history?text=offcuts&member=tomasz").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
        await page.GotoAsync(At("/standups/participation").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Answers_are_found_by_words_person_goal_and_days()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/standups/history").AbsoluteUri);
        await page.GetByLabel("Words").FillAsync("OFFCUTS");
        await page.GetByLabel("Who").SelectOptionAsync("Tomasz Wrona");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Search" }).ClickAsync();
        var found = page.GetByRole(AriaRole.Article);
        await Assertions.Expect(found.First).ToContainTextAsync("offcuts", new() { IgnoreCase = true });
        Assert.All(await found.AllInnerTextsAsync(), text => Assert.StartsWith("Tomasz Wrona", text, StringComparison.Ordinal));
        await page.GetByLabel("From").FillAsync("2026-03-03");
        await page.GetByLabel("Until").FillAsync("2026-03-03");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Search" }).ClickAsync();
        await Assertions.Expect(found).ToHaveCountAsync(1);
        await page.GetByLabel("Goal").SelectOptionAsync("G12");
        await page.GetByRole(AriaRole.Button, new() { NameString = "Search" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Nothing was found");
        await Assertions.Expect(page.GetByLabel("Words")).ToHaveValueAsync("OFFCUTS");
    }

    [Fact]
    public async Task Whose_answers_are_read_can_see_by_whom_and_turning_pages_counts_once()
    {
        var page = await SignedInAsync(Greta);
        for (var look = 0; look < 2; look++)
            await page.GotoAsync(At("/standups/run?of=workshop&on=2026-03-03").AbsoluteUri);
        var noted = await Host.WithAsync(db => db.AccessLog.IgnoreQueryFilters().Where(a => a.ReaderId == Greta).Select(a => a.AuthorId).ToListAsync(Cancellation));
        Assert.Equal(noted.Distinct(), noted);
        Assert.Contains(Tomasz, noted);
        Assert.DoesNotContain(Greta, noted);
    }

    [Fact]
    public async Task Many_answers_come_page_by_page()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/standups/history").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(20);
        var first = await page.GetByRole(AriaRole.Article).First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { NameString = "Older" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { NameString = "Newer" })).ToBeVisibleAsync();
        Assert.NotEqual(first, await page.GetByRole(AriaRole.Article).First.InnerTextAsync());
        await page.GotoAsync(At("/standups/history?page=999").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Participation_is_told_of_teams_and_names_nobody()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/standups/participation").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Table)).ToHaveCountAsync(3);
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { NameString = "Workshop" })).ToContainTextAsync("%");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { NameString = "Web shop" })).Not.ToContainTextAsync("%");
        var text = await page.GetByRole(AriaRole.Main).InnerTextAsync();
        Assert.All(Everybody, name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
    }
}
