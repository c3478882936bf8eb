using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StandupBot.Benchmarks.Storm;

/// <summary>More messages in the outbox than may leave in a minute, for many people of some workspaces: how much of what the platform's limits allow is used.</summary>
internal static class PumpBenchmark
{
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(int companies)
    {
        Report.Title($"The pump and the limits of {companies} workspaces, {Watched.TotalSeconds} s");
        var folder = Directory.CreateTempSubdirectory("standupbot-pump-").FullName;
        await using var slack = await LimitedSlack.StartAsync();
        var url = ChildHost.FreeUrl();
        var settings = StormHost.Settings(url, slack, $"Data Source={Path.Combine(folder, "pump.db")}");
        await StormCompanies.FoundAsync(settings, companies);
        await StormCompanies.PostAsync(settings, companies, (int)LimitedSlack.Allowed(Watched) * 2);
        SqliteConnection.ClearAllPools();
        await using (var server = await StormHost.StartAsync(settings, url, folder))
        {
            var before = server.Processor;
            await Task.Delay(Watched);
            var allowed = companies * LimitedSlack.Allowed(Watched);
            Report.Line("messages that left", string.Create(CultureInfo.InvariantCulture, $"{slack.Posted,7} of {allowed:0} that the limits allow, {slack.Refused} refused"));
            Report.Line("processor a message", string.Create(CultureInfo.InvariantCulture, $"{(server.Processor - before).TotalMilliseconds / Math.Max(1, slack.Posted),7:0.00} ms"));
            Report.Ratio("left, by what the limits allow", slack.Posted / allowed);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return 0;
    }
}
