using System.Globalization;
using Npgsql;
using StandupBot.Benchmarks.Inbound;

namespace StandupBot.Benchmarks.Storm;

/// <summary>The same stand-ups on one PostgreSQL, opened by one host and by two, each a process of its own. Says only as much as the machine has cores for all of them.</summary>
internal static class NodesBenchmark
{
    private const string Variable = "STANDUPBOT_TEST_POSTGRES";
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static async Task<int> RunAsync(int teams)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } server)
        {
            Console.WriteLine($"Skipped: set {Variable} to the connection string of a PostgreSQL server on which databases may be made and dropped.");
            return 0;
        }

        var companies = Math.Max(1, teams / StormCompanies.TeamsInACompany);
        Report.Title($"{companies * StormCompanies.TeamsInACompany} stand-ups at the same minute on one PostgreSQL, {Environment.ProcessorCount} cores for all");
        var one = await OpenedASecondAsync(server, companies, 1);
        var two = await OpenedASecondAsync(server, companies, 2);
        Report.Ratio("two hosts to one", two / one);
        return 0;
    }

    private static async Task<double> OpenedASecondAsync(string server, int companies, int hosts)
    {
        var name = $"standupbot_nodes_{Guid.NewGuid():N}";
        await AskAsync(server, $"CREATE DATABASE {name}");
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 30 }.ConnectionString;
        var folder = Directory.CreateTempSubdirectory("standupbot-nodes-").FullName;
        try
        {
            await using var slack = await LimitedSlack.StartAsync();
            var runs = await OpenAsync(connection, slack, companies, hosts, folder);
            Report.Line($"{hosts} {(hosts == 1 ? "host" : "hosts")}", string.Create(CultureInfo.InvariantCulture, $"{runs,7:0.0} runs a second"));
            return runs;
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await AskAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> OpenAsync(string connection, LimitedSlack slack, int companies, int hosts, string folder)
    {
        string[] urls = [.. Enumerable.Range(0, hosts).Select(_ => ChildHost.FreeUrl())];
        var settings = StormHost.Settings(urls[0], slack, connection, "Postgres");
        await StormCompanies.FoundAsync(settings, companies);
        var opening = TimeProvider.System.GetUtcNow() + ToStart + ToStart;
        opening = new(opening.UtcTicks - (opening.UtcTicks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute, TimeSpan.Zero);
        await StormCompanies.SetAsync(settings, opening);
        List<ServerProcess> servers = [];
        try
        {
            foreach (var url in urls)
                servers.Add(await StormHost.StartAsync(StormHost.Settings(url, slack, connection, "Postgres"), url, folder));
            var wanted = (long)companies * StormCompanies.TeamsInACompany;
            for (var since = TimeProvider.System.GetTimestamp(); await AskAsync(connection, """SELECT COUNT(*) FROM "Runs" """) < wanted && TimeProvider.System.GetElapsedTime(since) < Patience;)
                await Task.Delay(500);
            var seconds = await AskAsync(connection, """SELECT CAST(1000 * EXTRACT(EPOCH FROM MAX("OpenedAt") - MIN("OpenedAt")) AS BIGINT) FROM "Runs" """) / 1000.0;
            return await AskAsync(connection, """SELECT COUNT(*) FROM "Runs" """) / seconds;
        }
        finally
        {
            foreach (var started in servers)
                await started.DisposeAsync();
        }
    }

    private static async Task<long> AskAsync(string server, string sql)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
#pragma warning disable CA2100 // Our own constants, and a name that is made here.
        await using NpgsqlCommand command = new(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }
}
