using System.Diagnostics.CodeAnalysis;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(StandupBot.EndToEndTests.Chromium))]

namespace StandupBot.EndToEndTests;

/// <summary>
/// One Chromium for all tests. Where it cannot run the tests are skipped and say why; with STANDUPBOT_REQUIRE_BROWSER=1 they fail.
/// STANDUPBOT_CHROMIUM names another binary than the distribution's.
/// </summary>
[SuppressMessage("Design", "CA1031", Justification = "Whatever keeps the browser from starting is the reason for the skip.")]
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Binary = Environment.GetEnvironmentVariable("STANDUPBOT_CHROMIUM") ?? "/usr/bin/chromium";
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    public async ValueTask InitializeAsync()
    {
        try
        {
            // A condition that holds is seen at once; the time is for a machine that is busy with other suites.
            Assertions.SetDefaultExpectTimeout(20_000);
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Binary, Args = Arguments });
        }
        catch (Exception cause)
        {
            missing = $"Chromium ({Binary}) or Playwright's driver cannot run here: {cause.Message.Split('\n')[0]}";
        }
    }

    /// <summary>A fresh browser profile, or a skip that says why there is none.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        if (browser is not null)
            return await browser.NewContextAsync(options);
        Assert.SkipUnless(Environment.GetEnvironmentVariable("STANDUPBOT_REQUIRE_BROWSER") == "1", missing!);
        throw new InvalidOperationException(missing);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
