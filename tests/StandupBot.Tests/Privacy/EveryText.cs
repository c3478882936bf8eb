using Microsoft.EntityFrameworkCore;
using StandupBot.Storage;

namespace StandupBot.Tests.Privacy;

/// <summary>Every value of every text column of a database, whatever the model calls it.</summary>
internal static class EveryText
{
    public static async Task<IReadOnlyList<(string Where, string Text)>> InAsync(StandupBotDb db, CancellationToken cancellation)
    {
        List<(string Where, string Text)> all = [];
        await db.Database.OpenConnectionAsync(cancellation);
        foreach (var table in db.Model.GetEntityTypes())
            foreach (var column in table.GetProperties().Where(p => (p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType) == typeof(string)))
            {
                await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of the model.
                command.CommandText = $"SELECT \"{column.GetColumnName()}\" FROM \"{table.GetTableName()}\" WHERE \"{column.GetColumnName()}\" IS NOT NULL";
#pragma warning restore CA2100
                await using var rows = await command.ExecuteReaderAsync(cancellation);
                while (await rows.ReadAsync(cancellation))
                    all.Add(($"{table.GetTableName()}.{column.Name}", rows.GetString(0)));
            }

        return all;
    }
}
