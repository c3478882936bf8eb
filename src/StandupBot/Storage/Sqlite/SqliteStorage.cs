using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace StandupBot.Storage.Sqlite;

/// <summary>A file beside the host; for one host only.</summary>
internal sealed class SqliteStorage(StorageOptions storage, IServiceProvider services) : IStorageProvider
{
    private readonly PooledDbContextFactory<SqliteStandupBotDb> pool = new(new DbContextOptionsBuilder<SqliteStandupBotDb>()
        .UseApplicationServiceProvider(services)
        .UseSqlite(storage.ConnectionString)
        .AddInterceptors(new SqliteSettings(storage.Synchronous)).WithQuietRaces().ReplaceService<IMigrationsAssembly, NamedMigrations>().Options);

    public StandupBotDb Open() => pool.CreateDbContext();

    public IIntakeTable OpenIntake() => new SqliteIntakeTable(storage);
}
