using Npgsql;
using NpgsqlTypes;

namespace StandupBot.Storage.Postgres;

/// <summary>A batch is one trip to the server: the columns as arrays, and what is done beside them, in the one transaction that a batch is.</summary>
internal sealed class PostgresIntakeTable(StorageOptions storage) : IIntakeTable
{
    private const string Insert =
        """
        INSERT INTO "Intake" ("Key", "Source", "Lane", "ReceivedAt", "Attempts", "Payload")
        SELECT key, source, lane, at, 0, payload FROM unnest($1, $2, $3, $4, $5) AS arrivals(key, source, lane, at, payload)
        ON CONFLICT ("Key") DO NOTHING
        """;

    private const string Delete = """DELETE FROM "Intake" WHERE "Sequence" = ANY($1)""";

    public async ValueTask<int> WriteAsync(IReadOnlyList<IntakeChange> changes, CancellationToken cancellation)
    {
        await using NpgsqlConnection connection = new(storage.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using NpgsqlBatch batch = new(connection);
        var kept = changes.OfType<IntakeChange.Keep>().ToList();
        if (kept.Count > 0)
            batch.BatchCommands.Add(Inserting(kept));
        if (changes.OfType<IntakeChange.Remove>().Select(c => c.Sequence).ToArray() is { Length: > 0 } removed)
            batch.BatchCommands.Add(With(new NpgsqlBatchCommand(Delete), NpgsqlDbType.Bigint, removed));
        await batch.ExecuteNonQueryAsync(cancellation);
        return batch.BatchCommands.Cast<NpgsqlBatchCommand>().Sum(command => (command.CommandText == Delete ? -1 : 1) * (int)command.RecordsAffected);
    }

    private static NpgsqlBatchCommand Inserting(List<IntakeChange.Keep> kept)
    {
        NpgsqlBatchCommand command = new(Insert);
        With(command, NpgsqlDbType.Text, kept.Select(k => k.Arrival.Key).ToArray());
        With(command, NpgsqlDbType.Text, kept.Select(k => k.Arrival.Source).ToArray());
        With(command, NpgsqlDbType.Text, kept.Select(k => k.Arrival.Lane).ToArray());
        With(command, NpgsqlDbType.TimestampTz, kept.Select(k => k.At.ToUniversalTime()).ToArray());
        return With(command, NpgsqlDbType.Bytea, kept.Select(k => k.Arrival.Payload.ToArray()).ToArray());
    }

    private static NpgsqlBatchCommand With<T>(NpgsqlBatchCommand command, NpgsqlDbType type, T[] values)
    {
        command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | type, Value = values });
        return command;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
