using Microsoft.Playwright;
using Xunit;

namespace StandupBot.EndToEndTests.Dashboard;

/// <summary>
/// axe-core looks at a page for what keeps people out. STANDUPBOT_AXE names its axe.min.js (.ci/axe installs it); without it the test is skipped,
/// with STANDUPBOT_REQUIRE_BROWSER=1 it fails.
/// </summary>
internal static class Axe
{
    private const string Rules =
        "async () => { const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); "
        + "return found.violations.map(v => `${v.id}: ${v.help} (${v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')})`); }";

    private static readonly string? File = Environment.GetEnvironmentVariable("STANDUPBOT_AXE");

    /// <summary>Skips or fails a test that needs it, before anything is started.</summary>
    public static void Require()
    {
        if (System.IO.File.Exists(File))
            return;
        const string missing = "axe-core is not here: .ci/axe installs it and prints what STANDUPBOT_AXE has to be.";
        Assert.SkipUnless(Environment.GetEnvironmentVariable("STANDUPBOT_REQUIRE_BROWSER") == "1", missing);
        Assert.Fail(missing);
    }

    /// <summary>One line for each violation on this page.</summary>
    public static async Task<string[]> LookAsync(IPage page)
    {
        // The pages let no foreign script in, so it is brought in by the browser's own hand, not by the page's.
        await page.EvaluateAsync(await System.IO.File.ReadAllTextAsync(File!));
        return await page.EvaluateAsync<string[]>(Rules);
    }
}
