using System.Data.Common;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace StandupBot.Storage.Archives;

/// <summary>
/// Takes a company out of an archive into this database, whatever product it is and whoever else is in it: all of it in one transaction,
/// or nothing.
/// </summary>
public sealed class CompanyImport(StandupBotDb db)
{
    /// <param name="zip">Read twice, so it can be rewound.</param>
    public async Task<ImportOutcome> ReadAsync(Stream zip, CancellationToken cancellation)
    {
        try
        {
            await using ZipArchive archive = new(zip, ZipArchiveMode.Read, leaveOpen: true);
            var tables = ArchiveTables.Of(db);
            ArchiveReader reader = new(archive, tables);
            var manifest = await reader.ManifestAsync(cancellation);
            await reader.CheckAsync(manifest, cancellation);
            if (await db.Companies.IgnoreQueryFilters().AnyAsync(c => c.Id == manifest.CompanyId, cancellation))
                return new ImportOutcome.Refused($"the company {manifest.CompanyName} ({manifest.CompanyId}) is in this database already; an import never mixes two");
            return new ImportOutcome.Imported(manifest.CompanyId, manifest.CompanyName, await WriteAsync(reader, tables, cancellation));
        }
        catch (ArchiveRefusedException refused)
        {
            return new ImportOutcome.Refused(refused.Message);
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException or DecoderFallbackException)
        {
            return new ImportOutcome.Refused("it is no archive of a company, or it is damaged");
        }
    }

    private async Task<long> WriteAsync(ArchiveReader reader, IReadOnlyList<ArchiveTable> tables, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var count = 0L;
        foreach (var table in tables)
            count += await WriteAsync(reader, table, connection, transaction, cancellation);
        await transaction.CommitAsync(cancellation);
        return count;
    }

    private static async Task<long> WriteAsync(ArchiveReader reader, ArchiveTable table, DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using var insert = table.Insert(connection, transaction);
        var count = 0L;
        await foreach (var row in reader.RowsAsync(table, hash: null, cancellation))
        {
            for (var i = 0; i < row.Length; i++)
                insert.Parameters[i].Value = table.Columns[i].ForDatabase(row[i]);
            try
            {
                await insert.ExecuteNonQueryAsync(cancellation);
            }
            catch (DbException clash) when (IsClash(clash))
            {
                throw new ArchiveRefusedException(FormattableString.Invariant(
                    $"{table.File}, line {count + 1}: this database has something of the same id already, from another company; import into an empty database"));
            }

            count++;
        }

        return count;
    }

    private static bool IsClash(DbException exception) => exception switch
    {
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteErrorCode == SQLitePCL.raw.SQLITE_CONSTRAINT,
        Npgsql.PostgresException postgres => postgres.SqlState.StartsWith("23", StringComparison.Ordinal),
        Microsoft.Data.SqlClient.SqlException server => server.Number is 547 or 2601 or 2627,
        _ => false,
    };
}

/// <summary>What became of an import.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome() { }

    public sealed record Imported(string CompanyId, string CompanyName, long Rows) : ImportOutcome;

    /// <param name="Why">The rest of a sentence that begins with "The archive was not taken: ".</param>
    public sealed record Refused(string Why) : ImportOutcome;
}
