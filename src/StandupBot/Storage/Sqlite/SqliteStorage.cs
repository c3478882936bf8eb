using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace StandupBot.Storage.Sqlite;

/// <summary>A file beside the host; for one host only.</summary>
internal sealed class SqliteStorage(StorageOptions storage, IServiceProvider services) : IStorageProvider
{
    private readonly PooledDbContextFactory<SqliteStandupBotDb> pool = new(new DbContextOptionsBuilder<SqliteStandupBotDb>()
        .UseApplicationServiceProvider(services)
        // Lists go in as one parameter: the statement is the same for every length, and is put together once.
        .UseSqlite(storage.ConnectionString, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
        .AddInterceptors(new SqliteSettings(storage.Synchronous)).Options);

    public StandupBotDb Open() => pool.CreateDbContext();
}
