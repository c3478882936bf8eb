using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.SqlServer;

/// <summary>
/// SQL Server. Its usual collation takes two ids that differ in case only for one; ours compares and orders by code points, as everywhere
/// else in the product.
/// </summary>
public sealed class SqlServerStandupBotDb(DbContextOptions<SqlServerStandupBotDb> options) : StandupBotDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("Latin1_General_100_BIN2");
    }
}
