using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.Postgres;

/// <summary>A PostgreSQL server; several hosts may share it.</summary>
internal sealed class PostgresStorage(StorageOptions storage, IServiceProvider services) : IStorageProvider
{
    private readonly DbContextOptions<PostgresStandupBotDb> options = new DbContextOptionsBuilder<PostgresStandupBotDb>()
        .UseApplicationServiceProvider(services).UseNpgsql(storage.ConnectionString).Options;

    public StandupBotDb Open() => new PostgresStandupBotDb(options);
}
