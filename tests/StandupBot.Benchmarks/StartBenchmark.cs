using System.Globalization;

namespace StandupBot.Benchmarks;

/// <summary>From the start of the process until the first page is there, and what it then holds in memory; beside a bare web host.</summary>
internal static class StartBenchmark
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-start-");
        Report.Title($"Start of the host, and {Idle.TotalSeconds} idle seconds later");
        await BareAsync(folder.FullName, quiet: true);
        var bare = await BareAsync(folder.FullName, quiet: false);
        var first = await BotAsync("the bot, a new database", folder.FullName);
        var second = await BotAsync("the bot, its database there", folder.FullName);
        Report.Ratio("a new database to a bare host", first.Start, bare.Start);
        Report.Ratio("a known database to a bare host", second.Start, bare.Start);
        Report.Ratio("memory to a bare host's", (double)second.Memory / bare.Memory);
        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task<Started> BareAsync(string folder, bool quiet)
    {
        var url = ChildHost.FreeUrl();
        var started = await ChildHost.MeasureAsync("StandupBot.Benchmarks.dll", ["bare", url], url, folder, Idle);
        if (!quiet)
            Show("a bare web host", started);
        return started;
    }

    private static async Task<Started> BotAsync(string name, string folder)
    {
        var url = ChildHost.FreeUrl();
        var started = await ChildHost.MeasureAsync("StandupBot.dll", [$"--Urls={url}", "--Storage:ConnectionString=Data Source=start.db"], url, folder, Idle);
        Show(name, started);
        return started;
    }

    private static void Show(string name, Started started) => Report.Line(name, string.Create(
        CultureInfo.InvariantCulture, $"{started.Start}, {started.Memory / 1_048_576.0:0.0} MB"));
}
