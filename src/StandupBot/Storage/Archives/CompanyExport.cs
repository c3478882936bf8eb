using System.Buffers;
using System.Data;
using System.Data.Common;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Companies;

namespace StandupBot.Storage.Archives;

/// <summary>
/// Everything of one company as one zip: a manifest and one JSON Lines file a table. All of it is read in one transaction, so the host may
/// go on meanwhile; row by row, so a company of any size fits into little memory.
/// </summary>
public sealed class CompanyExport(StandupBotDb db, TimeProvider clock)
{
    /// <returns>How many rows were written.</returns>
    public async Task<long> WriteAsync(Company company, Stream zip, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = db.Database.GetDbConnection();
        await using var snapshot = await SnapshotAsync(connection, cancellation);
        await using ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true);
        List<ArchivedTable> written = [];
        foreach (var table in ArchiveTables.Of(db))
        {
            await using var file = await archive.CreateEntry(table.File, CompressionLevel.Fastest).OpenAsync(cancellation);
            written.Add(await WriteAsync(table, table.ReadAsync(connection, snapshot, company.Id, cancellation), file, cancellation));
        }

        await WriteManifestAsync(archive, company, written, cancellation);
        return written.Sum(t => t.Rows);
    }

    private static async Task<ArchivedTable> WriteAsync(ArchiveTable table, IAsyncEnumerable<object?[]> rows, Stream file, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ArrayBufferWriter<byte> line = new();
        await using Utf8JsonWriter json = new(line);
        var count = 0L;
        await foreach (var row in rows)
        {
            line.ResetWrittenCount();
            json.Reset();
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
                table.Columns[i].Write(json, row[i]);
            json.WriteEndObject();
            await json.FlushAsync(cancellation);
            line.Write("\n"u8);
            hash.AppendData(line.WrittenSpan);
            await file.WriteAsync(line.WrittenMemory, cancellation);
            count++;
        }

        return new ArchivedTable(table.Name, count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private async Task WriteManifestAsync(ZipArchive archive, Company company, IReadOnlyList<ArchivedTable> tables, CancellationToken cancellation)
    {
        ArchiveManifest manifest = new()
        {
            Format = ArchiveManifest.CurrentFormat, CompanyId = company.Id, CompanyName = company.Name, ExportedAt = clock.GetUtcNow(), Tables = tables,
            LeftOut = [.. ArchiveTables.LeftOut.Values.Order(StringComparer.Ordinal)],
        };
        await using var file = await archive.CreateEntry(ArchiveManifest.File).OpenAsync(cancellation);
        await JsonSerializer.SerializeAsync(file, manifest, ManifestJson.Default.ArchiveManifest, cancellation);
    }

    /// <summary>All reads see the same moment. SQLite would take the one place of a writer if it were not told to wait with that.</summary>
    private static async Task<DbTransaction> SnapshotAsync(DbConnection connection, CancellationToken cancellation) => connection switch
    {
        SqliteConnection sqlite => sqlite.BeginTransaction(deferred: true),
        Npgsql.NpgsqlConnection => await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation),
        _ => await connection.BeginTransactionAsync(IsolationLevel.Serializable, cancellation),
    };
}
