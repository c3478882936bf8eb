using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StandupBot.Core.Chat;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Delivery;
using StandupBot.Features;
using StandupBot.Storage;
using Xunit;

namespace StandupBot.Tests.Delivery;

/// <summary>An outbox in a database file of its own, a platform under the test's control, and a clock that is moved by hand.</summary>
internal sealed class Post : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-post-").FullName;
    private readonly ServiceProvider services;

    private Post(int parallel, IReadOnlyDictionary<string, string?>? storage)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(storage ?? new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "post.db")}",
            ["Storage:Synchronous"] = "OFF",
        }).AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Delivery:Parallel"] = parallel.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }).Build();
        services = new ServiceCollection()
            .AddSingleton<IConfiguration>(settings).AddLogging()
            .AddSingleton(Clock).AddSingleton<TimeProvider>(Clock).AddSingleton<IChatPlatform>(Platform)
            .AddScoped<IUnreachable, Unreachable>().AddStorage().AddDelivery()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public SlowPlatform Platform { get; } = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="storage">Settings of another database than a file of its own: a second host on the same one finds it in use already.</param>
    public static async Task<Post> OpenAsync(int parallel = 32, IReadOnlyDictionary<string, string?>? storage = null)
    {
        Post post = new(parallel, storage);
        await post.WithAsync<StandupBotDb>(async db =>
        {
            await db.Database.MigrateAsync(Cancellation);
            if (await db.Installations.IgnoreQueryFilters().AnyAsync(Cancellation))
                return;
            db.Installations.Add(new Installation { Id = "here", CompanyId = "acme", Platform = "local" });
            await db.SaveChangesAsync(Cancellation);
        });
        return post;
    }

    public Task WriteAsync(string key, Destination to, string? edits = null) => WithAsync<StandupBotDb>(async db =>
    {
        var outgoing = new Outgoing(key, MessageKind.Notice, to, Message.Of(key), edits);
        db.Outbox.Add(OutboxMessage.From(outgoing, "acme", "here", Clock.GetUtcNow()));
        await db.SaveChangesAsync(Cancellation);
    });

    /// <summary>One look of the pump; it ends by itself once nothing is on its way.</summary>
    public Task<bool> LookAsync() => LookUntilAsync(Cancellation);

    public Task<bool> LookUntilAsync(CancellationToken closing) => WithAsync<Pump, bool>(pump => pump.LookAsync(closing));

    /// <summary>Looks until the pump ends, moving the clock whenever it waits for time to pass.</summary>
    public async Task LookAndLetTimePassAsync(TimeSpan atMost)
    {
        var end = Clock.GetUtcNow() + atMost;
        var look = LookAsync();
        while (!look.IsCompleted && Clock.GetUtcNow() < end)
        {
            await Task.Delay(5, Cancellation);
            Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        await look.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    public Task<OutboxMessage> RowAsync(string key) =>
        WithAsync<StandupBotDb, OutboxMessage>(db => db.Outbox.IgnoreQueryFilters().AsNoTracking().SingleAsync(m => m.Key == key, Cancellation));

    public Task WithAsync<T>(Func<T, Task> act) where T : notnull => WithAsync<T, bool>(async service =>
    {
        await act(service);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<TResult> WithAsync<T, TResult>(Func<T, Task<TResult>> act) where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<T>());
    }
}
