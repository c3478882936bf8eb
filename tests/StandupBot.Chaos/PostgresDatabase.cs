using Npgsql;

namespace StandupBot.Chaos;

/// <summary>A database of its own on a server, gone afterwards.</summary>
internal static class PostgresDatabase
{
    public static async Task<T> UseAsync<T>(string server, Func<string, Task<T>> use)
    {
        var name = $"standupbot_chaos_{Guid.NewGuid():N}";
        await RunAsync(server, $"CREATE DATABASE {name}");
        try
        {
            return await use(new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 40 }.ConnectionString);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task RunAsync(string server, string sql)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
