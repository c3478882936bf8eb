using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace StandupBot.Benchmarks;

/// <summary>
/// Every page of the dashboard for the owner of a company with 200 people, 300 goals and twelve months behind it: how long a whole request
/// takes on this machine, how that stands to the page that shows nothing, and how often the database is asked.
/// </summary>
internal static class PagesBenchmark
{
    private const int Rounds = 11;
    private const int WarmUps = 3;
    private const double MostMilliseconds = 300;
    private const int MostQueries = 30;

    private static readonly (string Name, string Path)[] Pages =
    [
        ("goals", "goals"), ("goals of a team", "goals?team=load/t3"), ("one goal", "goals/G42"), ("signals", "signals"), ("signals of a team", "signals?team=load/t3"),
        ("score", "score"), ("score of a team", "score?team=load/t3"), ("list of goals counted", "score/V1"), ("list of work counted", "score/V4"), ("list of promises counted", "score/E3"), ("work", "work"), ("work of a team", "work?team=load/t3"),
        ("roadblocks", "roadblocks"),
    ];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-pages-").FullName;
        try
        {
            await using var app = LiveHost.Build(["--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "pages.db")}", "--Delivery:PollSeconds=60", "--Logging:LogLevel:Default=Error"]);
            await LiveHost.PrepareAsync(app, CancellationToken.None);
            Report.Title("Web pages of a company with 200 people, 300 goals and 12 months");
            Report.Line("rows", await YearOfCompany.FillAsync(app.Services, 200, 300));
            await app.StartAsync();
            return await MeasureAsync(app) ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(WebApplication app)
    {
        using var client = await PageVisitor.SignInAsync(app, YearOfCompany.CompanyId, YearOfCompany.OwnerId);
        using var queries = QueryCount.Begin();
        using HttpClient stranger = new() { BaseAddress = client.BaseAddress };
        var nothing = await OfAsync(stranger, queries, "sign-in");
        Report.Line("sign-in", nothing);
        var fits = true;
        foreach (var (name, path) in Pages)
        {
            var visit = await OfAsync(client, queries, path);
            Report.Line(name, string.Create(CultureInfo.InvariantCulture, $"{visit}, {visit.Milliseconds / nothing.Milliseconds,6:0.0} x sign-in"));
            fits &= visit.Milliseconds < MostMilliseconds && visit.Queries <= MostQueries;
        }

        Report.Line($"all under {MostMilliseconds} ms with at most {MostQueries} queries", fits ? "yes" : "NO");
        return fits;
    }

    /// <summary>The round in the middle; of the queries the fewest, for the host asks for itself now and then.</summary>
    private static async Task<Visit> OfAsync(HttpClient client, QueryCount queries, string path)
    {
        List<Visit> visits = [];
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            var (before, watch) = (queries.Count, Stopwatch.StartNew());
            using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
            var length = (await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync()).Length;
            visits.Add(new Visit(watch.Elapsed.TotalMilliseconds, queries.Count - before, length));
        }

        var counted = visits.Skip(WarmUps).OrderBy(v => v.Milliseconds).ToList();
        return counted[Rounds / 2] with { Queries = counted.Min(v => v.Queries) };
    }

    private sealed record Visit(double Milliseconds, int Queries, int Bytes)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Milliseconds,7:0.0} ms, {Queries,3} queries, {Bytes / 1024.0,7:0.0} KB");
    }
}
