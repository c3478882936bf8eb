using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StandupBot.Storage.Sqlite;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without starting the host.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteStandupBotDb>
{
    public SqliteStandupBotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteStandupBotDb>().UseSqlite("Data Source=design.db").Options);
}
