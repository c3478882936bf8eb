using Microsoft.Playwright;
using StandupBot.Core.Chat;
using Xunit;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>Every view at every width, by day and by night: nothing sticks out, nothing is too small to press.</summary>
public sealed class LocalChatLooksTests(Chromium chromium) : ChatTest(chromium)
{
    public static MatrixTheoryData<string, int, ColorScheme> Views => new(
        ["bot", "c/bakery", "c/bakery/t/summary", "home", ""], [1280, 390], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Nothing_sticks_out_of_the_page(string place, int width, ColorScheme scheme)
    {
        var page = await OpenAsync("ana", place, Options(width, scheme));
        await page.WaitForTimeoutAsync(300);
        await PictureAsync(page, $"{(place.Length == 0 ? "start" : place.Replace('/', '-'))}-{width}-{scheme}");

        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth).length"));
    }

    [Theory]
    [InlineData("bot", ColorScheme.Light)]
    [InlineData("bot", ColorScheme.Dark)]
    [InlineData("c/bakery/t/summary", ColorScheme.Light)]
    [InlineData("c/bakery/t/summary", ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_its_ground(string place, ColorScheme scheme)
    {
        var page = await OpenAsync("ana", place, Options(1280, scheme));
        await Host.Bot.PostAsync(new Destination.Private("bakery", "ana"), Bakery.Digest, MessageKind.CommandReply, Cancellation);
        if (place == "bot")
            await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.WaitForTimeoutAsync(300);

        Assert.Empty(await page.EvaluateAsync<string[]>(Contrast.TooFaint));
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_form_fits_the_page(int width, ColorScheme scheme)
    {
        var page = await OpenAsync("ana", "bot", Options(width, scheme));
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.WaitForTimeoutAsync(300);
        await PictureAsync(page, $"form-{width}-{scheme}");

        var box = (await page.GetByRole(AriaRole.Dialog).BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width);
        Assert.InRange(box.X + box.Width, 0, width);
        Assert.InRange(box.Y + box.Height, 0, page.ViewportSize!.Height);
    }

    private static BrowserNewContextOptions Options(int width, ColorScheme scheme) => new()
    {
        ViewportSize = new() { Width = width, Height = width < 500 ? 844 : 800 }, ColorScheme = scheme, HasTouch = width < 500, IsMobile = width < 500,
    };
}
