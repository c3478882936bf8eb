using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandupBot.Core.Standups;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed class WorkPageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task Every_line_of_work_is_in_the_table_once()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/work").AbsoluteUri);
        var lines = await Host.WithAsync(db => db.Items.IgnoreQueryFilters().CountAsync(Cancellation));
        await Assertions.Expect(page.Locator("tfoot td").First).ToHaveTextAsync($"{lines}");
        var cells = await page.Locator("tbody tr td:not(:nth-child(2))").AllInnerTextsAsync();
        Assert.Equal(lines, cells.Where(c => c.Trim().Length > 0).Sum(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Work_without_a_goal_has_its_own_rows()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/work").AbsoluteUri);
        foreach (var (link, name) in new[] { (ItemLink.BusinessAsUsual, "Daily business"), (ItemLink.Unlinked, "Serves no goal") })
        {
            var count = await Host.WithAsync(db => db.Items.IgnoreQueryFilters().CountAsync(i => i.Link == link, Cancellation));
            await Assertions.Expect(Row(page, name)).ToHaveCountAsync(count > 0 ? 1 : 0);
            if (count > 0)
                await Assertions.Expect(Row(page, name).Locator("td").First).ToHaveTextAsync($"{count}");
        }
    }

    [Fact]
    public async Task Members_see_the_work_of_their_teams()
    {
        var page = await SignedInAsync(Tomasz);
        await page.GotoAsync(At("/work").AbsoluteUri);
        var lines = await Host.WithAsync(db => db.Items.IgnoreQueryFilters().CountAsync(i => i.TeamId == "workshop", Cancellation));
        await Assertions.Expect(page.Locator("tfoot td").First).ToHaveTextAsync($"{lines}");
        Assert.Equal(403, (await page.GotoAsync(At("/work?team=sales").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/work?team=nobodys").AbsoluteUri))!.Status);
    }

    private static ILocator Row(IPage page, string name) => page.Locator("tbody tr", new() { Has = page.GetByRole(AriaRole.Rowheader, new() { NameString = name, Exact = true }) });
}
