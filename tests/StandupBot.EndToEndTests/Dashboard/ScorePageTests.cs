using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using StandupBot.Core.Signals.Score;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

public sealed partial class ScorePageTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    [Fact]
    public async Task The_score_says_what_was_counted_and_never_more_than_was_published()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/score").AbsoluteUri);
        foreach (var dimension in (await LatestAsync("company")).Dimensions)
        {
            var section = page.Locator("section", new() { Has = page.Locator($"#{dimension.Dimension.ToString().ToLowerInvariant()}") });
            await Assertions.Expect(section.GetByRole(AriaRole.Heading)).ToContainTextAsync(dimension.Publication switch
            {
                Publication.Number => "of 100, give or take",
                Publication.Range => "between",
                _ => "not enough data yet",
            });
            foreach (var counted in dimension.Components.Where(c => c.N > 0))
                await Assertions.Expect(section).ToContainTextAsync($"{counted.K} of {counted.N} {counted.Definition.Counted.For(counted.N)}");
        }
    }

    [Fact]
    public async Task A_count_opens_into_what_was_counted()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/score/V3").AbsoluteUri);
        var counted = Counted().Match(await page.GetByRole(AriaRole.Main).InnerTextAsync());
        Assert.True(counted.Success);
        await Assertions.Expect(page.GetByRole(AriaRole.Main).Locator("ul.lines > li")).ToHaveCountAsync(int.Parse(counted.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Main).Locator("ul.lines a").First.ClickAsync();
        await IsAtAsync(page, @"/dashboard/goals/G.*");
    }

    [Fact]
    public async Task The_trend_is_a_picture_with_a_name_and_the_same_as_a_table()
    {
        var page = await SignedInAsync(Greta);
        await page.GotoAsync(At("/score").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { NameString = "Alignment, 0 to 100" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Gross margin %: 41 on");
        await page.GetByText("The same as a table").ClickAsync();
        var days = await Host.WithAsync(db => db.Scores.IgnoreQueryFilters().CountAsync(s => s.Scope == "company", Cancellation));
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(days);
    }

    [Fact]
    public async Task A_small_team_sees_counts_and_no_figure()
    {
        var page = await SignedInAsync(Marta);
        await page.GotoAsync(At("/score").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Sales");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Counts without a figure");
        Assert.DoesNotContain("of 100, give or take", await page.GetByRole(AriaRole.Main).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_see_the_score_of_their_teams_and_owners_that_of_the_company()
    {
        var page = await SignedInAsync(Priya);
        Assert.Equal(403, (await page.GotoAsync(At("/score?team=workshop").AbsoluteUri))!.Status);
        Assert.Equal(403, (await page.GotoAsync(At("/score/V1?team=workshop").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/score?team=nobodys").AbsoluteUri))!.Status);
        Assert.Equal(404, (await page.GotoAsync(At("/score/V9").AbsoluteUri))!.Status);
        await page.GotoAsync(At("/score").AbsoluteUri);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync("Gross margin");
    }

    private Task<ScoreSheet> LatestAsync(string scope) => Host.WithAsync(async db =>
        (await db.Scores.IgnoreQueryFilters().Where(s => s.Scope == scope).OrderByDescending(s => s.Day).FirstAsync(Cancellation)).Sheet);

    [GeneratedRegex(@"\d+ of (?<n>\d+) goals?, as of now", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Counted();
}
