using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>A host of its own for each test, and a browser for each person. What the browser complains about fails the test.</summary>
public abstract class DashboardTest(DemoCompanyFile company, Chromium chromium) : IAsyncLifetime
{
    /// <summary>Owns the company; a lead of Sales who owns G4; a member of Sales; somebody of the workshop.</summary>
    protected const string Greta = "greta", Marta = "marta", Priya = "priya", Tomasz = "tomasz";

    private readonly List<string> complaints = [];
    private readonly List<IBrowserContext> contexts = [];
    private DashboardHost? host;

    private protected DashboardHost Host => host!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Settings beside the usual ones.</summary>
    protected virtual IReadOnlyList<string> Settings => [];

    public async ValueTask InitializeAsync() => host = await DashboardHost.StartAsync(company, Settings, Cancellation);

    private protected Uri At(string path) => new(Host.Address, "/dashboard" + path);

    /// <summary>A browser of somebody's own in which nobody is signed in.</summary>
    private protected async Task<IPage> BrowserAsync(ColorScheme look = ColorScheme.Light, int width = 1440)
    {
        var context = await chromium.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = look });
        contexts.Add(context);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(30_000);
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, line) =>
        {
            if (line.Type == "error" && !line.Text.Contains("Failed to load resource", StringComparison.Ordinal))
                complaints.Add(line.Text);
        };
        return page;
    }

    /// <summary>A browser in which this member has signed in with a link from the chat.</summary>
    private protected async Task<IPage> SignedInAsync(string member, ColorScheme look = ColorScheme.Light, int width = 1440)
    {
        var page = await BrowserAsync(look, width);
        await page.GotoAsync((await Host.LinkAsync(member, Cancellation)).AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameString = "Sign in as" }).ClickAsync();
        await IsAtAsync(page, @"/dashboard/goals$");
        return page;
    }

    /// <summary>Looks at the address itself: an event of a page that is there already would be waited for in vain.</summary>
    private protected static Task IsAtAsync(IPage page, string pattern) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(5)));

    /// <summary>Kept where STANDUPBOT_SCREENSHOTS names a folder.</summary>
    private protected static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("STANDUPBOT_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
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
