using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Replay.Events;
using StandupBot.Scheduling;
using StandupBot.Storage;

namespace StandupBot.Replay;

/// <summary>The services of the live host with a simulated clock, a timetable that is worked by hand and a database of its own.</summary>
public sealed class ReplayHost : IAsyncDisposable
{
    private readonly string? folder;
    private readonly ServiceProvider services;

    /// <summary>A throw-away database that is gone with the host.</summary>
    public ReplayHost()
    {
        folder = System.IO.Directory.CreateTempSubdirectory("standupbot-replay-").FullName;
        services = Services($"Data Source={Path.Combine(folder, "replay.db")}", services => services.AddSingleton<IChatPlatform, ReplayPlatform>());
    }

    /// <summary>A database that stays.</summary>
    /// <param name="platform">Adds the platform that messages go to.</param>
    public ReplayHost(string connectionString, Action<IServiceCollection> platform) => services = Services(connectionString, platform);

    private static ServiceProvider Services(string connectionString, Action<IServiceCollection> platform)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:ConnectionString"] = connectionString,
            ["Storage:Synchronous"] = "OFF",
            ["Delivery:BatchSize"] = "500",
        }).Build();
        var collection = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings).AddLogging()
            .AddSingleton<SimulatedClock>().AddSingleton<TimeProvider>(p => p.GetRequiredService<SimulatedClock>())
            .AddSingleton<ReplayTimetable>().AddSingleton<ITimetable>(p => p.GetRequiredService<ReplayTimetable>())
            .AddStorage().AddDelivery().AddFeatures().AddRecurrence()
            .AddSingleton<ReplayBell>().AddSingleton<IPumpBell>(p => p.GetRequiredService<ReplayBell>())
            .AddSingleton<HistoryPlayer>().AddSingleton<ReplayRemarks>().AddSingleton<TheOnlyCompany>().AddScoped<HistoryApplier>().AddScoped<OrganisationEvents>().AddScoped<WorkEvents>()
            .AddScoped<GoalEvents>().AddScoped<OutsideEvents>().AddScoped<CommandEvents>();
        platform(collection);
        return collection.BuildServiceProvider();
    }

    public HistoryPlayer Player => services.GetRequiredService<HistoryPlayer>();

    public ReplayRemarks Remarks => services.GetRequiredService<ReplayRemarks>();

    public async Task PrepareAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<StandupBotDb>().Database.MigrateAsync(cancellation);
    }

    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (folder is not null)
            System.IO.Directory.Delete(folder, recursive: true);
    }
}
