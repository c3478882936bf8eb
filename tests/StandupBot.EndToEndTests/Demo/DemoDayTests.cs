using Microsoft.Playwright;
using Xunit;

using static Microsoft.Playwright.Assertions;

namespace StandupBot.EndToEndTests.Demo;

/// <summary>The demo company's whole day in a real browser, on the real host: prompt, answers, summary, thread, digest, home.</summary>
public sealed class DemoDayTests(Chromium chromium) : IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private readonly List<IBrowserContext> contexts = [];
    private DemoHost? host;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DemoHost Host => host!;

    public async ValueTask InitializeAsync() => host = await DemoHost.StartAsync(Cancellation);

    [Fact]
    public async Task A_day_goes_from_the_prompt_to_the_owners_digest()
    {
        await Host.MoveToAsync(new(9, 31), Cancellation);
        var nadia = await OpenAsync("nadia", "bot");
        var channel = await OpenAsync("sam", "c/online");
        var title = Host.Title("Web shop");
        await Expect(nadia.GetByText(title).Last).ToBeVisibleAsync();
        await Expect(Seen(channel, $"{title}: 3 people are asked")).ToBeVisibleAsync();
        await PicturesAsync("prompt", "nadia", "bot");

        await AnswerInTheFormAsync(nadia);
        await ReplyAsync(await OpenAsync("freya", "bot"), "Wrote the captions for the photo library\nNext: the last ten photos\nBlockers: no login for the picture server");
        await Host.MoveToAsync(new(9, 45), Cancellation);
        await Expect(Seen(channel, $"{title} - 2 of 3 answered")).ToBeVisibleAsync();
        await Expect(Seen(channel, $"{title}: 3 people are asked")).ToHaveCountAsync(0);
        await Expect(channel.GetByText("no login for the picture server").Last).ToBeVisibleAsync();
        await PicturesAsync("summary", "sam", "c/online");

        await channel.GetByRole(AriaRole.Button, new() { Name = "2 replies" }).Last.ClickAsync();
        await Expect(channel.GetByRole(AriaRole.Complementary).GetByText("Tested the reminder mail").Last).ToBeVisibleAsync();
        await Expect(channel.GetByRole(AriaRole.Complementary).GetByText("Wrote the captions").Last).ToBeVisibleAsync();
        await PictureAsync(channel, "thread-1440-Light");

        await Host.MoveToAsync(new(17, 1), Cancellation);
        var owner = await OpenAsync("greta", "bot");
        await Expect(owner.GetByText("need you today").Or(owner.GetByText("needs you today")).Last).ToBeVisibleAsync();
        await PicturesAsync("digest", "greta", "bot");
        await owner.GotoAsync($"{Host.Url}#/local/greta/home");
        await Expect(owner.GetByText("Sales").First).ToBeVisibleAsync();
        await PicturesAsync("home", "greta", "home");
        await PicturesAsync("home-member", "nadia", "home");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in contexts)
            await context.DisposeAsync();
        if (host is not null)
            await host.DisposeAsync();
        Assert.Empty(complaints);
        GC.SuppressFinalize(this);
    }

    private static async Task AnswerInTheFormAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).Last.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("What did you get done?").FillAsync("Tested the reminder mail with three orders G12");
        await PictureAsync(page, "form-1440-Light");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send" }).Last.ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(page.GetByText("Answered, thank you").Last).ToBeVisibleAsync();
    }

    private async Task ReplyAsync(IPage page, string text)
    {
        var box = page.GetByRole(AriaRole.Textbox).Last;
        await box.FillAsync(text);
        await box.PressAsync("Enter");
        await Expect(Seen(page, $"{Host.Title("Web shop")}: thank you, noted")).ToBeVisibleAsync();
        await PictureAsync(page, "confirmation-1440-Light");
    }

    /// <summary>The same view as it looks by day and by night, on a desk and on a phone. Nothing may stick out of any of them.</summary>
    private async Task PicturesAsync(string name, string member, string place)
    {
        foreach (var width in (int[])[1440, 390])
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                var page = await OpenAsync(member, place, width, scheme);
                await page.WaitForTimeoutAsync(300);
                Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
                await PictureAsync(page, $"{name}-{width}-{scheme}");
                await page.Context.CloseAsync();
            }
    }

    private async Task<IPage> OpenAsync(string member, string place, int width = 1440, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await chromium.OpenAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 900 }, ColorScheme = scheme, IsMobile = width < 500, HasTouch = width < 500,
        });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync($"{Host.Url}#/local/{member}/{place}");
        await page.Locator("#app:not([aria-busy])").WaitForAsync();
        return page;
    }

    /// <summary>In what is on the page: the line that only a screen reader hears repeats each new message for a while.</summary>
    private static ILocator Seen(IPage page, string text) => page.Locator("#app").GetByText(text);

    /// <summary>Kept where STANDUPBOT_SCREENSHOTS names a folder.</summary>
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("STANDUPBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"day-{name}.png") });
    }
}
