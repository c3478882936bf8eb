using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace StandupBot.Storage.Sqlite;

/// <summary>What every connection starts with. FULL means that an answer that was acknowledged survives a power cut.</summary>
internal sealed class SqliteSettings(string synchronous) : DbConnectionInterceptor
{
    /// <summary>A pooled connection is opened many times; its handle stays the same and needs its settings only once.</summary>
    private readonly ConditionalWeakTable<sqlite3, object> settled = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private void Apply(SqliteConnection connection)
    {
        if (connection.Handle is not { } handle || settled.TryGetValue(handle, out _))
            return;
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of our own constants, never a person's.
        command.CommandText = $"PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA busy_timeout=10000; PRAGMA foreign_keys=ON;";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
        settled.AddOrUpdate(handle, this);
    }
}
