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

    /// <summary>Any database that the settings of section Storage name; messages go nowhere.</summary>
    public ReplayHost(IReadOnlyDictionary<string, string?> storage) => services = Services(storage, services => services.AddSingleton<IChatPlatform, ReplayPlatform>());

    /// <summary>A database that stays.</summary>
    /// <param name="platform">Adds the platform that messages go to.</param>
    public ReplayHost(string connectionString, Action<IServiceCollection> platform) => services = Services(connectionString, platform);

    private static ServiceProvider Services(string connectionString, Action<IServiceCollection> platform) => Services(
        new Dictionary<string, string?>(StringComparer.Ordinal) { ["Storage:ConnectionString"] = connectionString, ["Storage:Synchronous"] = "OFF" }, platform);

    private static ServiceProvider Services(IReadOnlyDictionary<string, string?> storage, Action<IServiceCollection> platform)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([.. storage, new("Delivery:BatchSize", "500")]).Build();
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

    /// <summary>Goes on where another host left off: by the rows, as a host that was started again does.</summary>
    /// <param name="at">How far the other one had come.</param>
    public async Task ResumeAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        services.GetRequiredService<SimulatedClock>().MoveTo(at);
        services.GetRequiredService<TheOnlyCompany>().Found((await db.Companies.IgnoreQueryFilters().SingleAsync(cancellation)).Id);
        await TimetableRows.WakeAsync(db, services.GetRequiredService<ITimetable>(), dueBefore: DateTimeOffset.MaxValue, cancellation);
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
