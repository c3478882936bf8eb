using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.Sqlite;

/// <summary>The embedded default. SQLite cannot order a DateTimeOffset, so instants are UTC ticks there.</summary>
public sealed class SqliteStandupBotDb(DbContextOptions<SqliteStandupBotDb> options) : StandupBotDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }
}
