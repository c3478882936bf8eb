using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace StandupBot.Storage.SqlServer;

/// <summary>Microsoft SQL Server from 2022 on (compatibility level 160); several hosts may share it.</summary>
internal sealed class SqlServerStorage(StorageOptions storage, IServiceProvider services) : IStorageProvider
{
    internal const int CompatibilityLevel = 160;

    private readonly PooledDbContextFactory<SqlServerStandupBotDb> pool = new(new DbContextOptionsBuilder<SqlServerStandupBotDb>()
        .UseApplicationServiceProvider(services)
        .UseSqlServer(storage.ConnectionString, server => server.UseCompatibilityLevel(CompatibilityLevel)).WithQuietRaces().ReplaceService<IMigrationsAssembly, NamedMigrations>().Options);

    public StandupBotDb Open() => pool.CreateDbContext();

    public IIntakeTable OpenIntake() => new SqlServerIntakeTable(storage);
}
