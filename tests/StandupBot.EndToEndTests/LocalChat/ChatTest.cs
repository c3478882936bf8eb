using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.LocalChat;

/// <summary>A host of its own and a page for each test. A script error or a blocked script fails the test, whatever else it looked at.</summary>
public abstract class ChatTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<string> complaints = [];
    private readonly List<IBrowserContext> contexts = [];
    private ChatHost? host;

    private protected ChatHost Host => host!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        host = await ChatHost.StartAsync(Cancellation);
        await host.RehearseAsync(Cancellation);
    }

    /// <summary>A browser of this member's own.</summary>
    private protected async Task<IPage> OpenAsync(string member, string place, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.OpenAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error" && !line.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                complaints.Add(line.Text);
        };
        await page.GotoAsync($"{Host.Url}#/local/{member}/{place}");
        await page.Locator("#app:not([aria-busy])").WaitForAsync();
        return page;
    }

    /// <summary>Kept where STANDUPBOT_SCREENSHOTS names a folder.</summary>
    private protected static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("STANDUPBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
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
}
