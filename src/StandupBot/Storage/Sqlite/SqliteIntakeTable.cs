using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace StandupBot.Storage.Sqlite;

/// <summary>
/// Statements that are prepared once, without a layer between. Commits are FULL even where the settings say NORMAL for the rest: what is
/// acknowledged survives a power cut.
/// </summary>
internal sealed class SqliteIntakeTable(StorageOptions storage) : IIntakeTable
{
    private const string Insert =
        """INSERT INTO "Intake" ("Key", "Source", "Lane", "ReceivedAt", "Attempts", "Payload") VALUES (?1, ?2, ?3, ?4, 0, ?5) ON CONFLICT ("Key") DO NOTHING""";

    private const string Delete = """DELETE FROM "Intake" WHERE "Sequence" = ?1""";

    /// <summary>Longer than any transaction of ours; the handlers' are a few milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private SqliteConnection? connection;
    private readonly Dictionary<string, sqlite3_stmt> prepared = new(StringComparer.Ordinal);

    public async ValueTask<int> WriteAsync(IReadOnlyList<IntakeChange> changes, CancellationToken cancellation)
    {
        connection ??= Connect();
        try
        {
            await BeginAsync(cancellation);
            var more = changes.Sum(Apply);
            Check(Step("COMMIT"));
            return more;
        }
        catch
        {
            // Whatever state it is in: the next batch begins with a new one.
            Close();
            throw;
        }
    }

    /// <summary>SQLite's own waiting sleeps ever longer; this looks again at once, for people wait behind it.</summary>
    private async ValueTask BeginAsync(CancellationToken cancellation)
    {
        var since = TimeProvider.System.GetTimestamp();
        int result;
        while ((result = Step("BEGIN IMMEDIATE")) == raw.SQLITE_BUSY && TimeProvider.System.GetElapsedTime(since) < Patience)
            await Task.Delay(Moment, TimeProvider.System, cancellation);
        Check(result);
    }

    private int Apply(IntakeChange change)
    {
        var statement = Prepared(change is IntakeChange.Keep ? Insert : Delete);
        Bind(statement, change);
        Check(Run(statement));
        var rows = raw.sqlite3_changes(connection!.Handle);
        return change is IntakeChange.Keep ? rows : -rows;
    }

    private static void Bind(sqlite3_stmt statement, IntakeChange change)
    {
        switch (change)
        {
            case IntakeChange.Keep keep:
                raw.sqlite3_bind_text(statement, 1, keep.Arrival.Key);
                raw.sqlite3_bind_text(statement, 2, keep.Arrival.Source);
                raw.sqlite3_bind_text(statement, 3, keep.Arrival.Lane);
                raw.sqlite3_bind_int64(statement, 4, keep.At.UtcTicks);
                raw.sqlite3_bind_blob(statement, 5, keep.Arrival.Payload.Span);
                break;
            case IntakeChange.Remove remove:
                raw.sqlite3_bind_int64(statement, 1, remove.Sequence);
                break;
        }
    }

    private int Step(string sql) => Run(Prepared(sql));

    private static int Run(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        return result;
    }

    private sqlite3_stmt Prepared(string sql)
    {
        if (prepared.TryGetValue(sql, out var known))
            return known;
        Check(raw.sqlite3_prepare_v2(connection!.Handle, sql, out var statement));
        return prepared[sql] = statement;
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE or raw.SQLITE_ROW))
            SqliteException.ThrowExceptionForRC(result, connection!.Handle);
    }

    private SqliteConnection Connect()
    {
        SqliteConnection opened = new(new SqliteConnectionStringBuilder(storage.ConnectionString) { Pooling = false }.ConnectionString);
        opened.Open();
        using var command = opened.CreateCommand();
        command.CommandText = storage.Synchronous == "OFF" ? "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;" : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
        command.ExecuteNonQuery();
        return opened;
    }

    private void Close()
    {
        foreach (var statement in prepared.Values)
            statement.Dispose();
        prepared.Clear();
        connection?.Dispose();
        connection = null;
    }

    public ValueTask DisposeAsync()
    {
        Close();
        return ValueTask.CompletedTask;
    }
}
