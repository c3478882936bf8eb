using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Storage;

namespace StandupBot.EndToEndTests.Platforms;

/// <summary>The real host on a real port over a database file of its own, on a clock that is moved. It can be stopped and started again.</summary>
internal sealed class LiveBot(MovedClock clock) : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-").FullName;
    private WebApplication? app;
    private string[] settings = [];

    public Uri Address { get; } = new($"http://127.0.0.1:{Ports.Free()}");

    public IServiceProvider Services => app!.Services;

    /// <param name="more">Settings such as "--Slack:BotToken=...".</param>
    public async Task StartAsync(IReadOnlyList<string> more, CancellationToken cancellation)
    {
        settings =
        [
            $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "bot.db")}", "--Storage:Synchronous=OFF", $"--Urls={Address}", "--Delivery:PollSeconds=1",
            $"--Logging:LogLevel:Default={Environment.GetEnvironmentVariable("STANDUPBOT_TEST_LOG") ?? "Error"}", "--Logging:LogLevel:Microsoft=Error", "--Logging:LogLevel:Quartz=Error", .. more,
        ];
        await StartAsync(cancellation);
    }

    public async Task StopAsync()
    {
        if (app is null)
            return;
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        app = null;
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        app = LiveHost.Build(settings, clock);
        await LiveHost.PrepareAsync(app, cancellation);
        await app.StartAsync(cancellation);
    }

    /// <summary>Looks at what is kept.</summary>
    public async Task<T> LookAsync<T>(Func<StandupBotDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    /// <summary>The database file and its journal as they are on the disk.</summary>
    public string Kept() => string.Concat(Directory.GetFiles(folder, "bot.db*").Select(file =>
    {
        using FileStream open = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(open, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
