using System.Globalization;
using Microsoft.Data.Sqlite;

namespace StandupBot.Benchmarks.Inbound;

/// <summary>
/// Signed message events over loopback, until each is durable and answered with 200: our host as people run it, the floor, and an app of
/// Bolt for JavaScript. SQLite at synchronous=FULL on the same disk for all three. Our host handles what it took at the same time, as far as receiving
/// leaves it room; what that costs is in its figures.
/// </summary>
internal static class InboundBenchmark
{
    private const int WarmUps = 3;
    private const int OfAWarmUp = 400;

    /// <summary>After each: what runs hot is compiled anew, and what was taken is handled and answered.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);
    private const int Most = 250_000;

    /// <param name="connections">Requests that are on their way at the same time.</param>
    /// <param name="bolt">Whether the app of Bolt is measured too.</param>
    public static async Task<int> RunAsync(int connections, bool bolt)
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-inbound-").FullName;
        try
        {
            Report.Title($"Signed message events of Slack until the durable 200, {connections} connections");
            var node = bolt ? await BoltPeer.PrepareAsync() : null;
            var ours = await OursAsync(folder, connections);
            var floor = await FloorAsync(folder, connections);
            var peer = node is null ? null : await BoltAsync(node, Path.Combine(folder, "bolt.db"), connections);
            Ratios("a bare web server with one insert for all", ours, floor);
            if (peer is not null)
                Ratios("the app of Bolt", ours, peer);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Figures> OursAsync(string folder, int connections)
    {
        await using var slack = await BenchSlack.ServeAsync();
        var url = ChildHost.FreeUrl();
        var file = Path.Combine(folder, "ours.db");
        string[] settings =
        [
            $"--Urls={url}", $"--Storage:ConnectionString=Data Source={file}", "--Storage:Synchronous=FULL", $"--Slack:SigningSecret={SignedEvents.Secret}", $"--Slack:ApiAddress={slack.Urls.First()}/api/", "--Slack:ClientId=bench", "--Slack:ClientSecret=bench",
            $"--Slack:PublicUrl={url}", "--Intake:MostWaiting=10000000",
        ];
        await BenchSlack.InstallAsync(settings, SignedEvents.People);
        await using var server = await ServerProcess.DotnetAsync("StandupBot.dll", settings, new Uri(url), folder);
        var before = 0L;
        var figures = await MeasureAsync("StandupBot", server, connections, () => UntilAsync(() => Count(file, "SELECT (SELECT COUNT(*) FROM Intake) + (SELECT COUNT(*) FROM Outbox WHERE State = 'Pending')") == 0), () => before = Count(file, Handled));
        Report.Line("  of them handled meanwhile", Count(file, Handled) - before);
        return figures;
    }

    private static async Task<Figures> FloorAsync(string folder, int connections)
    {
        var url = ChildHost.FreeUrl();
        await using var server = await ServerProcess.DotnetAsync("StandupBot.Benchmarks.dll", ["inbound-floor", url, Path.Combine(folder, "floor.db")], new Uri(url), folder);
        return await MeasureAsync("a bare web server, one insert for all", server, connections, () => Task.CompletedTask, () => { });
    }

    private static async Task<Figures> BoltAsync(string folder, string file, int connections)
    {
        Uri url = new(ChildHost.FreeUrl());
        string[] arguments = ["app.js", url.Port.ToString(CultureInfo.InvariantCulture), file, SignedEvents.Secret, SignedEvents.Bot];
        await using var server = await ServerProcess.StartAsync("node", arguments, url, folder);
        return await MeasureAsync("Bolt for JavaScript 5, one insert each", server, connections, () => Task.CompletedTask, () => { });
    }

    private static async Task<Figures> MeasureAsync(string name, ServerProcess server, int connections, Func<Task> quiet, Action begins)
    {
        for (var round = 0; round < WarmUps; round++)
        {
            await Load.RunAsync(server.Address, SignedEvents.Of(OfAWarmUp, Most + (round * OfAWarmUp)), connections, Patience);
            await Task.Delay(Pause);
            await quiet();
        }

        // The same requests for everybody, made anew because a signature holds for five minutes.
        var requests = SignedEvents.Of(Most, 0);
        begins();
        var before = server.Processor;
        var load = await Load.RunAsync(server.Address, requests, connections, Measured);
        Figures figures = new(load, (server.Processor - before) / Math.Max(1, load.Answers), server.Memory);
        Report.Line(name, figures);
        return figures;
    }

    private static void Ratios(string to, Figures ours, Figures other)
    {
        Report.Ratio($"requests a second to {to}", ours.Load.ASecond / other.Load.ASecond);
        Report.Ratio($"p99 to {to}", ours.Load.P99 / other.Load.P99);
        Report.Ratio($"processor a request to {to}", ours.Processor / other.Processor);
    }

    private const string Handled = "SELECT COUNT(*) FROM HandledEvents";

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var since = TimeProvider.System.GetTimestamp(); !holds() && TimeProvider.System.GetElapsedTime(since) < Patience;)
            await Task.Delay(100);
    }

    private static long Count(string file, string sql)
    {
        using SqliteConnection connection = new($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private sealed record Figures(LoadResult Load, TimeSpan Processor, long Memory)
    {
        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Load.ASecond,8:0}/s, p50 {Load.Median.TotalMilliseconds:0.00} ms, p99 {Load.P99.TotalMilliseconds:0.00} ms, {Processor.TotalMicroseconds:0} us of processor a request, {Memory / 1048576} MB{(Load.Refused > 0 ? $", {Load.Refused} refused" : "")}");
    }
}
