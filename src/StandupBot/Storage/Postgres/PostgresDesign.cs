using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StandupBot.Storage.Postgres;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without starting the host.</summary>
internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresStandupBotDb>
{
    public PostgresStandupBotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresStandupBotDb>().UseNpgsql("Host=design").Options);
}
