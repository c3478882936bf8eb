using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace StandupBot.Storage.Postgres;

/// <summary>A PostgreSQL server; several hosts may share it.</summary>
internal sealed class PostgresStorage(StorageOptions storage, IServiceProvider services) : IStorageProvider
{
    private readonly PooledDbContextFactory<PostgresStandupBotDb> pool = new(new DbContextOptionsBuilder<PostgresStandupBotDb>()
        .UseApplicationServiceProvider(services).UseNpgsql(storage.ConnectionString).WithQuietRaces().ReplaceService<IMigrationsAssembly, NamedMigrations>().Options);

    public StandupBotDb Open() => pool.CreateDbContext();

    public IIntakeTable OpenIntake() => new PostgresIntakeTable(storage);
}
