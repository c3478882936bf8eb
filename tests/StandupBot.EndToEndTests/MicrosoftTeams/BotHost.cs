using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.StandIns.MicrosoftTeams;
using StandupBot.Storage;

namespace StandupBot.EndToEndTests.MicrosoftTeams;

/// <summary>The real host on a port of its own and a database file of its own, registered with the stand-in of Microsoft Teams.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-teams-").FullName;
    private readonly MicrosoftTeamsService teams;
    private readonly TimeProvider clock;
    private readonly string[] settings;
    private WebApplication app = null!;

    private BotHost(MicrosoftTeamsService teams, TimeProvider clock, string[] settings) => (this.teams, this.clock, this.settings) = (teams, clock, settings);

    public Uri Address => new(app.Urls.First());

    /// <summary>How the host is told of its registration.</summary>
    public static string[] Registration(MicrosoftTeamsService teams) =>
    [
        $"--MicrosoftTeams:AppId={teams.App.Id}", $"--MicrosoftTeams:TenantId={teams.App.TenantId}", $"--MicrosoftTeams:ClientSecret={teams.App.Secret}",
        $"--MicrosoftTeams:Metadata={teams.Login.Metadata}", $"--MicrosoftTeams:Authority={teams.LoginUrl}",
    ];

    public static async Task<BotHost> StartAsync(MicrosoftTeamsService teams, TimeProvider clock, CancellationToken cancellation, params string[] settings)
    {
        BotHost host = new(teams, clock, [.. Registration(teams), .. settings]);
        await host.StartAsync(cancellation);
        return host;
    }

    /// <summary>Stops in good order and starts again on the same database.</summary>
    public async Task RestartAsync(CancellationToken cancellation)
    {
        await StopAsync();
        await StartAsync(cancellation);
    }

    public async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        app = LiveHost.Build(
            [
                "--Urls=http://127.0.0.1:0", $"--Storage:ConnectionString=Data Source={Path.Combine(folder, "bot.db")}", "--Storage:Synchronous=OFF",
                "--Delivery:PollSeconds=1", $"--Logging:LogLevel:Default={Environment.GetEnvironmentVariable("STANDUPBOT_TEST_LOG") ?? "None"}", .. settings,
            ],
            clock);
        await LiveHost.PrepareAsync(app, cancellation);
        await app.StartAsync(cancellation);
        teams.Wire.Endpoint = new Uri(Address, "/api/messages");
    }

    /// <summary>Looks at what is kept.</summary>
    public async Task<T> LookAsync<T>(Func<StandupBotDb, Task<T>> look)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }
}
