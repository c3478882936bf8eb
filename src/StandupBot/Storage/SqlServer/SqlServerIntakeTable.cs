using System.Data;
using System.Globalization;
using System.Text;
using Microsoft.Data.SqlClient;

namespace StandupBot.Storage.SqlServer;

/// <summary>Several rows a statement, as many as its parameters allow; the locks let no other host put in a key between the look and the insert.</summary>
internal sealed class SqlServerIntakeTable(StorageOptions storage) : IIntakeTable
{
    /// <summary>Five parameters a row; a statement takes 2,100: https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server</summary>
    private const int MostRows = 300;

    public async ValueTask<int> WriteAsync(IReadOnlyList<IntakeChange> changes, CancellationToken cancellation)
    {
        await using SqlConnection connection = new(storage.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var transaction = (SqlTransaction)await connection.BeginTransactionAsync(cancellation);
        var more = 0;
        // One statement takes each key once only.
        foreach (var part in changes.OfType<IntakeChange.Keep>().DistinctBy(k => k.Arrival.Key, StringComparer.Ordinal).Chunk(MostRows))
            more += await RunAsync(InsertOf(part.Length), connection, transaction, command => Bind(command, part), cancellation);
        foreach (var part in changes.OfType<IntakeChange.Remove>().Chunk(MostRows))
            more -= await RunAsync(DeleteOf(part.Length), connection, transaction, command => Bind(command, part), cancellation);
        await transaction.CommitAsync(cancellation);
        return more;
    }

    internal static string InsertOf(int rows)
    {
        StringBuilder sql = new("INSERT INTO [Intake] ([Key], [Source], [Lane], [ReceivedAt], [Attempts], [Payload]) SELECT a.[Key], a.[Source], a.[Lane], a.[At], 0, a.[Payload] FROM (VALUES ");
        for (var row = 0; row < rows; row++)
            sql.Append(CultureInfo.InvariantCulture, $"{(row == 0 ? "" : ", ")}({row}, @k{row}, @s{row}, @l{row}, @r{row}, @p{row})");
        return sql.Append(") AS a([No], [Key], [Source], [Lane], [At], [Payload]) WHERE NOT EXISTS (SELECT 1 FROM [Intake] AS i WITH (UPDLOCK, HOLDLOCK) ")
            .Append("WHERE i.[Key] = a.[Key] COLLATE Latin1_General_100_BIN2) ORDER BY a.[No];").ToString();
    }

    internal static string DeleteOf(int rows) =>
        $"DELETE FROM [Intake] WHERE [Sequence] IN ({string.Join(", ", Enumerable.Range(0, rows).Select(row => string.Create(CultureInfo.InvariantCulture, $"@q{row}")))});";

    private static void Bind(SqlCommand command, IntakeChange.Keep[] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            var arrival = rows[row].Arrival;
            command.Parameters.Add(Name('k', row), SqlDbType.NVarChar, Core.Chat.Arrival.LongestName).Value = arrival.Key;
            command.Parameters.Add(Name('s', row), SqlDbType.NVarChar, Core.Chat.Arrival.LongestName).Value = arrival.Source;
            command.Parameters.Add(Name('l', row), SqlDbType.NVarChar, Core.Chat.Arrival.LongestName).Value = arrival.Lane;
            command.Parameters.Add(Name('r', row), SqlDbType.DateTimeOffset).Value = rows[row].At;
            command.Parameters.Add(Name('p', row), SqlDbType.VarBinary, -1).Value = arrival.Payload.ToArray();
        }
    }

    private static void Bind(SqlCommand command, IntakeChange.Remove[] rows)
    {
        for (var row = 0; row < rows.Length; row++)
            command.Parameters.Add(Name('q', row), SqlDbType.BigInt).Value = rows[row].Sequence;
    }

    private static string Name(char letter, int row) => string.Create(CultureInfo.InvariantCulture, $"@{letter}{row}");

    private static async Task<int> RunAsync(string sql, SqlConnection connection, SqlTransaction transaction, Action<SqlCommand> bind, CancellationToken cancellation)
    {
#pragma warning disable CA2100 // Made of our own words and numbers; what people wrote is in the parameters.
        await using SqlCommand command = new(sql, connection, transaction);
#pragma warning restore CA2100
        bind(command);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
