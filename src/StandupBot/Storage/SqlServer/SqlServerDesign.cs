using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StandupBot.Storage.SqlServer;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without starting the host.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerStandupBotDb>
{
    public SqlServerStandupBotDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqlServerStandupBotDb>()
        .UseSqlServer("Server=design", server => server.UseCompatibilityLevel(SqlServerStorage.CompatibilityLevel)).Options);
}
