using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StandupBot.Core.Companies;

namespace StandupBot.Storage.Archives;

/// <summary>Reads an archive row by row, and finds out before anything is written whether it is whole and belongs together.</summary>
internal sealed class ArchiveReader(ZipArchive archive, IReadOnlyList<ArchiveTable> tables)
{
    /// <exception cref="ArchiveRefusedException">There is no manifest, or one of a newer host.</exception>
    public async Task<ArchiveManifest> ManifestAsync(CancellationToken cancellation)
    {
        await using var file = await EntryOf(ArchiveManifest.File).OpenAsync(cancellation);
        using var document = await JsonDocument.ParseAsync(file, cancellationToken: cancellation);
        // Looked at first: a newer manifest may have a shape that is not known here.
        if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("format", out var format) || !format.TryGetInt32(out var number))
            throw new ArchiveRefusedException("the manifest does not say its format");
        if (number > ArchiveManifest.CurrentFormat)
            throw new ArchiveRefusedException(FormattableString.Invariant($"it was made by a newer version (format {number}; this one reads up to {ArchiveManifest.CurrentFormat}); update first"));
        return document.RootElement.Deserialize(ManifestJson.Default.ArchiveManifest) ?? throw new ArchiveRefusedException("the manifest is empty");
    }

    /// <exception cref="ArchiveRefusedException">Something is missing, was changed, or belongs to somebody else.</exception>
    public async Task CheckAsync(ArchiveManifest manifest, CancellationToken cancellation)
    {
        var known = tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        if (manifest.Tables.FirstOrDefault(t => !known.Contains(t.Name)) is { } unknown)
            throw new ArchiveRefusedException($"it has a table {unknown.Name}, which this version does not know; update first");
        HashSet<string> installations = new(StringComparer.Ordinal);
        foreach (var table in tables)
            await CheckAsync(table, manifest, installations, cancellation);
    }

    /// <summary>The rows of a table; none where the archive is older than the table.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(ArchiveTable table, IncrementalHash? hash, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var file = await EntryOf(table.File).OpenAsync(cancellation);
        await using Stream heard = hash is null ? file : new HashedStream(file, hash);
        using StreamReader lines = new(heard, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var number = 0;
        while (await lines.ReadLineAsync(cancellation) is { } line)
            yield return Row(table, line, ++number);
    }

    private async Task CheckAsync(ArchiveTable table, ArchiveManifest manifest, HashSet<string> installations, CancellationToken cancellation)
    {
        if (manifest.Tables.FirstOrDefault(t => t.Name == table.Name) is not { } told)
            throw new ArchiveRefusedException($"{table.File} is not in its manifest");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        await foreach (var row in RowsAsync(table, hash, cancellation))
        {
            count++;
            if (table.Entity.ClrType == typeof(Installation))
                installations.Add((string)table.ValueOf(row, nameof(Installation.Id))!);
            if (table.WhyForeign(row, manifest.CompanyId, installations) is { } why)
                throw new ArchiveRefusedException(FormattableString.Invariant($"{table.File}, line {count}: {why}"));
        }

        if (count != told.Rows || (table.Entity.ClrType == typeof(Company) && count != 1))
            throw new ArchiveRefusedException(FormattableString.Invariant($"{table.File} has {count} rows and should have {told.Rows}"));
        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != told.Sha256)
            throw new ArchiveRefusedException($"{table.File} was changed or damaged since it was exported");
    }

    private static object?[] Row(ArchiveTable table, string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var given = document.RootElement;
            if (given.EnumerateObject().Select(p => p.Name).Except(table.Columns.Select(c => c.Name)).FirstOrDefault() is { } unknown)
                throw new ArchiveRefusedException($"it has {unknown}, which this version does not know; update first");
            return [.. table.Columns.Select(c => given.TryGetProperty(c.Name, out var value) ? c.Parse(value)
                : c.Nullable ? null : throw new ArchiveRefusedException($"{c.Name} is missing"))];
        }
        catch (Exception exception) when (exception is ArchiveRefusedException or JsonException or InvalidOperationException)
        {
            var why = exception is ArchiveRefusedException ? exception.Message : "it is no row";
            throw new ArchiveRefusedException(FormattableString.Invariant($"{table.File}, line {number}: {why}"));
        }
    }

    private ZipArchiveEntry EntryOf(string name) => archive.GetEntry(name) ?? throw new ArchiveRefusedException($"{name} is missing");
}
