using System.Globalization;
using Microsoft.Data.Sqlite;
using StandupBot.Benchmarks.Inbound;

namespace StandupBot.Benchmarks.Storm;

/// <summary>
/// Thousands of stand-ups at the same minute: when all prompts are in the outbox, how fast they leave as measured by what the platform's limits
/// allow, and how much memory the host takes meanwhile. SQLite at FULL.
/// </summary>
internal static class StormBenchmark
{
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>How long it is watched at least: the rate at which messages leave needs some time.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(int teams)
    {
        var companies = Math.Max(1, teams / StormCompanies.TeamsInACompany);
        Report.Title($"{companies * StormCompanies.TeamsInACompany} stand-ups of {StormCompanies.PeopleInATeam} people at the same minute, {companies} companies");
        var folder = Directory.CreateTempSubdirectory("standupbot-storm-").FullName;
        try
        {
            await OnceAsync(folder, companies);
            return 0;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task OnceAsync(string folder, int companies)
    {
        await using var slack = await LimitedSlack.StartAsync();
        var url = ChildHost.FreeUrl();
        var file = Path.Combine(folder, "storm.db");
        var settings = StormHost.Settings(url, slack, $"Data Source={file}");
        await StormCompanies.FoundAsync(settings, companies);
        var opening = Minute(TimeProvider.System.GetUtcNow() + ToStart);
        await StormCompanies.SetAsync(settings, opening);
        SqliteConnection.ClearAllPools();
        await using var server = await StormHost.StartAsync(settings, url, folder);
        Report.Line("it listens before they open", string.Create(CultureInfo.InvariantCulture, $"{(opening - TimeProvider.System.GetUtcNow()).TotalSeconds,7:0.0} s"));
        await WatchAsync(server, slack, file, opening, companies);
    }

    private static async Task WatchAsync(ServerProcess server, LimitedSlack slack, string file, DateTimeOffset opening, int companies)
    {
        var prompts = (long)companies * StormCompanies.TeamsInACompany * StormCompanies.PeopleInATeam;
        var (all, peak, processor) = ((TimeSpan?)null, 0L, server.Processor);
        for (TimeSpan since; (since = TimeProvider.System.GetUtcNow() - opening) < Longest && (all is null || since < Watched) && slack.Posted < prompts;)
        {
            await Task.Delay(500);
            peak = Math.Max(peak, server.Memory);
            if (since < TimeSpan.Zero)
                processor = server.Processor;
            else if (all is null && Count(file, "SELECT COUNT(*) FROM Outbox WHERE Kind = 'Prompt'") >= prompts)
                (all, processor) = (since, server.Processor - processor);
        }

        var time = TimeProvider.System.GetUtcNow() - opening;
        Report.Line("all prompts in the outbox after", all is { } took ? string.Create(CultureInfo.InvariantCulture, $"{took.TotalSeconds,7:0.0} s, {processor.TotalSeconds:0.0} s of processor") : $"not in {time.TotalSeconds:0} s: {Count(file, "SELECT COUNT(*) FROM Outbox WHERE Kind = 'Prompt'")} of {prompts}");
        Report.Line("the last stand-up opened late by", string.Create(CultureInfo.InvariantCulture, $"{(Count(file, "SELECT MAX(OpenedAt) FROM Runs") - opening.UtcTicks) / (double)TimeSpan.TicksPerSecond,7:0.0} s"));
        Report.Line("most memory", $"{peak / 1048576,7} MB");
        var allowed = Math.Min(companies * LimitedSlack.Allowed(time), prompts + (prompts / StormCompanies.PeopleInATeam));
        Report.Line($"messages that left in {time.TotalSeconds:0} s", string.Create(CultureInfo.InvariantCulture, $"{slack.Posted,7} of {allowed:0} that the limits allow, {slack.Refused} refused"));
        Report.Ratio("left, by what the limits allow", slack.Posted / allowed);
    }

    private static DateTimeOffset Minute(DateTimeOffset instant) => new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute, TimeSpan.Zero);

    private static long Count(string file, string sql)
    {
        using SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() is long count ? count : 0;
    }
}
