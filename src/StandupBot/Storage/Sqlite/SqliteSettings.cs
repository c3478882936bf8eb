using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StandupBot.Storage.Sqlite;

/// <summary>What every connection starts with. FULL means that an answer that was acknowledged survives a power cut.</summary>
internal sealed class SqliteSettings(string synchronous) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of our own constants, never a person's.
        command.CommandText = $"PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
