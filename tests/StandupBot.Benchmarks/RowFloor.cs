using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;

namespace StandupBot.Benchmarks;

/// <summary>
/// What no program on SQLite can go below: as many rows as a replay left, in as many transactions as the history has events, with
/// the same settings, by hand and with nothing decided.
/// </summary>
internal static class RowFloor
{
    private const int BytesInARow = 400;

    public static async Task<long> CountAsync(StandupBotDb db)
    {
        var rows = 0L;
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal))
        {
#pragma warning disable EF1002 // A table's name cannot be a parameter; it is the model's own.
            rows += await db.Database.SqlQueryRaw<long>($"SELECT COUNT(*) AS Value FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002
        }

        return rows;
    }

    public static async Task InsertAsync(int transactions, long rows)
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-floor-");
        await using (SqliteConnection connection = new($"Data Source={Path.Combine(folder.FullName, "floor.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await ExecuteAsync(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; CREATE TABLE rows (id TEXT PRIMARY KEY, at INTEGER, text TEXT); CREATE INDEX rows_at ON rows (at);");
            for (var transaction = 0; transaction < transactions; transaction++)
                await InsertAsync(connection, rows * transaction / transactions, rows * (transaction + 1) / transactions);
        }

        folder.Delete(recursive: true);
    }

    private static async Task InsertAsync(SqliteConnection connection, long from, long to)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        for (var row = from; row < to; row++)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO rows VALUES ($id, $at, $text)";
            command.Parameters.AddWithValue("$id", $"row-{row}");
            command.Parameters.AddWithValue("$at", row);
            command.Parameters.AddWithValue("$text", new string('x', BytesInARow));
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own constants.
        command.CommandText = text;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
