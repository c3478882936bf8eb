using System.Collections.Concurrent;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using StandupBot.Core.Chat;
using StandupBot.Intake;
using StandupBot.Storage;
using StandupBot.Storage.Rows;
using StandupBot.Tests.Storage;
using Xunit;

namespace StandupBot.Tests.Intake;

/// <summary>Storage and intake of a host, and a handler that notes what it was given and fails when told to. The clock stands unless it is moved.</summary>
internal sealed class IntakeHost : IArrivalHandler, IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly HashSet<IHostedService> started = [];

    private IntakeHost(TestDatabase database, int mostWaiting) => services = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(database.Settings).AddInMemoryCollection([new("Intake:MostWaiting", $"{mostWaiting}")]).Build())
        .AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton<IArrivalHandler>(this).AddStorage().AddIntake()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });

    public string Source => "test";

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public ConcurrentQueue<string> Handled { get; } = [];

    /// <summary>What fails, by its text.</summary>
    public Func<string, bool> Fails { get; set; } = _ => false;

    /// <summary>What comes too early, by its text.</summary>
    public Func<string, bool> TooEarly { get; set; } = _ => false;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Nothing runs yet.</summary>
    public static async Task<IntakeHost> OfAsync(TestDatabase database, int mostWaiting = 1000)
    {
        IntakeHost host = new(database, mostWaiting);
        await host.LookAsync(async db =>
        {
            await db.Database.MigrateAsync(Cancellation);
            return 0;
        });
        return host;
    }

    /// <summary>What runs already is not started again: there is one writer.</summary>
    public async Task StartAsync(bool workers = true)
    {
        foreach (var service in Services(workers).Where(started.Add))
            await service.StartAsync(Cancellation);
    }

    public async Task StopAsync(bool workers = true)
    {
        foreach (var service in Services(workers).Reverse())
            await service.StopAsync(Cancellation);
    }

    public ValueTask<IntakeReply> TakeAsync(string text, string lane = "lane", string? key = null) =>
        services.GetRequiredService<IIntake>().TakeAsync(new Arrival(Source, key ?? text, lane, Encoding.UTF8.GetBytes(text)));

    public Task<bool> HandleAsync(ReadOnlyMemory<byte> payload, DateTimeOffset at, CancellationToken cancellation)
    {
        var text = Encoding.UTF8.GetString(payload.Span);
        if (Fails(text))
            throw new InvalidOperationException("It was told to fail.");
        if (TooEarly(text))
            return Task.FromResult(false);
        Handled.Enqueue(text);
        return Task.FromResult(true);
    }

    public async Task<T> LookAsync<T>(Func<StandupBotDb, Task<T>> look)
    {
        await using var scope = services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<StandupBotDb>());
    }

    public Task<List<IntakeRow>> RowsAsync() => LookAsync(db => db.Intake.AsNoTracking().OrderBy(a => a.Sequence).ToListAsync(Cancellation));

    /// <summary>Moves the clock on, a little at a time, until it holds: real time passes too.</summary>
    public async Task UntilAsync(Func<Task<bool>> holds, TimeSpan step = default)
    {
        for (var look = 0; look < 500; look++)
        {
            if (await holds())
                return;
            Clock.Advance(step);
            await Task.Delay(20, Cancellation);
        }

        Assert.Fail($"It did not come true. Handled: {string.Join(", ", Handled)}");
    }

    private IEnumerable<IHostedService> Services(bool workers) => services.GetServices<IHostedService>().Where(s => workers || s is IntakeWriter);

    public async ValueTask DisposeAsync() => await services.DisposeAsync();
}
