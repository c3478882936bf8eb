using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>Every page, light and dark, on a phone and on a wide screen: no axe violation, no sideways scrolling. A new page has its line here.</summary>
public sealed class LooksTests(DemoCompanyFile company, Chromium chromium) : DashboardTest(company, chromium)
{
    private static readonly (string Name, string Path)[] Pages =
    [
        ("goals", "/goals"), ("goals-team", "/goals?team=workshop"), ("goal", "/goals/G7"), ("goal-move", "/goals/G7/parent?under=G1"), ("not-here", "/goals/G999"),
        ("standups", "/standups"), ("standup-runs", "/standups/runs?of=workshop"), ("standup-run", "/standups/run?of=workshop&on=2026-03-03"),
        ("answers", "/standups/history?text=oak"), ("participation", "/standups/participation"),
        ("settings", "/settings"), ("settings-retention", "/settings/retention?months=6"), ("settings-team", "/settings/team?id=online"), ("settings-standup", "/settings/standup?of=online"),
        ("settings-signals", "/settings/signals"), ("settings-signal", "/settings/signal?id=S4&option=WeeklyDays&value=2"), ("settings-signal-wrong", "/settings/signal?id=S4&option=WeeklyDays&value=0"),
        ("signals", "/signals"), ("signals-mine", "/signals?mine=yes"), ("signal", "/signals/one?signal=S8:G10,G6"), ("signal-fix", "/signals/one?signal=S4:G13"),
        ("score", "/score"), ("score-team", "/score?team=workshop"), ("score-small-team", "/score?team=sales"), ("score-list", "/score/V4"),
        ("work", "/work"), ("work-team", "/work?team=workshop"), ("roadblocks", "/roadblocks"),
    ];

    [Theory]
    [InlineData(ColorScheme.Light, 1440), InlineData(ColorScheme.Dark, 1440), InlineData(ColorScheme.Light, 390), InlineData(ColorScheme.Dark, 390)]
    public async Task Every_page_can_be_read_by_everybody(ColorScheme look, int width)
    {
        Axe.Require();
        var signedOut = await BrowserAsync(look, width);
        await JudgeAsync(signedOut, "sign-in", "/sign-in", look, width);
        await JudgeAsync(signedOut, "enter", (await Host.LinkAsync(Priya, Cancellation)).PathAndQuery["/dashboard".Length..], look, width);
        var page = await SignedInAsync(Greta, look, width);
        foreach (var (name, path) in Pages)
            await JudgeAsync(page, name, path, look, width);
    }

    [Fact]
    public async Task The_switch_wins_over_the_device_and_goes_back_to_it()
    {
        var page = await SignedInAsync(Greta);
        var light = await GroundAsync(page);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Dark" }).ClickAsync();
        Assert.EndsWith("/dashboard/goals", page.Url, StringComparison.Ordinal);
        Assert.NotEqual(light, await GroundAsync(page));
        await page.GetByRole(AriaRole.Button, new() { NameString = "Light" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "As the device" }).ClickAsync();
        Assert.Equal(light, await GroundAsync(page));
    }

    private async Task JudgeAsync(IPage page, string name, string path, ColorScheme look, int width)
    {
        await page.GotoAsync(At(path).AbsoluteUri);
        await PictureAsync(page, $"{name}-{look}-{width}");
        var violations = await Axe.LookAsync(page);
        Assert.True(violations.Length == 0, $"{name}, {look}, {width}: {string.Join(Environment.NewLine, violations)}");
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{name} scrolls sideways at {width}.");
    }

    /// <summary>Once its style is there.</summary>
    private static async Task<string> GroundAsync(IPage page)
    {
        await page.WaitForLoadStateAsync(LoadState.Load);
        return await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
    }
}
