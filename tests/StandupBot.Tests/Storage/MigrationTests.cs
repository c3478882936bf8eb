using Microsoft.EntityFrameworkCore;
using StandupBot.Storage.Sqlite;
using Xunit;

namespace StandupBot.Tests.Storage;

public sealed class MigrationTests
{
    [Fact]
    public async Task The_migrations_hold_the_whole_model()
    {
        await using SqliteStandupBotDb db = new(new DbContextOptionsBuilder<SqliteStandupBotDb>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges());
    }
}
