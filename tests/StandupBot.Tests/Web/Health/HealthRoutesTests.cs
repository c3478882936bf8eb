using System.Net;
using Xunit;

namespace StandupBot.Tests.Web.Health;

public sealed class HealthRoutesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-health-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_host_with_its_database_is_alive_and_ready() => Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await AskAsync(breakDatabase: false));

    [Fact]
    public async Task A_host_whose_database_is_gone_is_alive_and_not_ready() =>
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await AskAsync(breakDatabase: true));

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<(HttpStatusCode Live, HttpStatusCode Ready)> AskAsync(bool breakDatabase)
    {
        var file = Path.Combine(folder, "health.db");
        await using var app = LiveHost.Build(["--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={file};Pooling=False"]);
        await LiveHost.PrepareAsync(app, Cancellation);
        await app.StartAsync(Cancellation);
        if (breakDatabase)
            foreach (var part in Directory.GetFiles(folder))
                File.Delete(part);
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        using var live = await client.GetAsync(new Uri("/health/live", UriKind.Relative), Cancellation);
        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancellation);
        await app.StopAsync(Cancellation);
        return (live.StatusCode, ready.StatusCode);
    }
}
