using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.Postgres;

/// <summary>
/// PostgreSQL takes instants in UTC only, to the microsecond. Texts are compared and ordered by their code points, as everywhere else in
/// the product: the same data gives the same order on every provider.
/// </summary>
public sealed class PostgresStandupBotDb(DbContextOptions<PostgresStandupBotDb> options) : StandupBotDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
