using Npgsql;
using Xunit;

namespace StandupBot.Tests.Storage;

/// <summary>A new, empty database of one product for one test, gone afterwards.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Connection string of a server on which databases may be made and dropped; tests of that product skip without it.</summary>
    public const string PostgresVariable = "STANDUPBOT_TEST_POSTGRES";

    public const string SqlServerVariable = "STANDUPBOT_TEST_SQLSERVER";

    private readonly Func<Task> drop;

    private TestDatabase(string provider, string connectionString, Func<Task> drop)
    {
        this.drop = drop;
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:Provider"] = provider, ["Storage:ConnectionString"] = connectionString, ["Storage:Synchronous"] = "OFF",
        };
    }

    public IReadOnlyDictionary<string, string?> Settings { get; }

    public static Task<TestDatabase> SqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("standupbot-compliance-").FullName;
        return Task.FromResult(new TestDatabase("Sqlite", $"Data Source={Path.Combine(folder, "test.db")}", () =>
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            return Task.CompletedTask;
        }));
    }

    public static async Task<TestDatabase> PostgresAsync()
    {
        NpgsqlConnectionStringBuilder server = new(Server(PostgresVariable, "PostgreSQL"));
        var name = NewName();
        await RunAsync(new NpgsqlConnection(server.ConnectionString), $"CREATE DATABASE {name}");
        NpgsqlConnectionStringBuilder own = new(server.ConnectionString) { Database = name };
        return new TestDatabase("Postgres", own.ConnectionString, async () =>
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(new NpgsqlConnection(server.ConnectionString), $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    public static async Task<TestDatabase> SqlServerAsync()
    {
        Microsoft.Data.SqlClient.SqlConnectionStringBuilder server = new(Server(SqlServerVariable, "SQL Server"));
        var name = NewName();
        await RunAsync(new Microsoft.Data.SqlClient.SqlConnection(server.ConnectionString), $"CREATE DATABASE {name}");
        Microsoft.Data.SqlClient.SqlConnectionStringBuilder own = new(server.ConnectionString) { InitialCatalog = name };
        return new TestDatabase("SqlServer", own.ConnectionString, async () =>
        {
            Microsoft.Data.SqlClient.SqlConnection.ClearAllPools();
            await RunAsync(new Microsoft.Data.SqlClient.SqlConnection(server.ConnectionString), $"ALTER DATABASE {name} SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE {name}");
        });
    }

    public async ValueTask DisposeAsync() => await drop();

    private static string Server(string variable, string product)
    {
        var server = Environment.GetEnvironmentVariable(variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"No {product} server: set {variable} to the connection string of one on which databases may be made and dropped.");
        return server!;
    }

    private static string NewName() => $"standupbot_test_{Guid.NewGuid():N}";

    private static async Task RunAsync(System.Data.Common.DbConnection connection, string sql)
    {
        await using (connection)
        {
            await connection.OpenAsync(CancellationToken.None);
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
            command.CommandText = sql;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }
}
