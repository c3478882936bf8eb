using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CsvHelper;
using StandupBot.Core.Csv;

namespace StandupBot.Features.DataExport;

/// <summary>Tables as one zip, each as CSV for spreadsheets and as JSON for programs.</summary>
internal static class DataZip
{
    /// <summary>A spreadsheet takes a file without it for one in the old code page.</summary>
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static async Task WriteAsync(Stream zip, string readMe, IReadOnlyList<DataTable> tables, CancellationToken cancellation)
    {
        await using ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true);
        await using (StreamWriter text = new(await archive.CreateEntry("README.txt").OpenAsync(cancellation)))
            await text.WriteAsync(readMe.AsMemory(), cancellation);
        foreach (var table in tables)
        {
            await using (var file = await archive.CreateEntry($"{table.Name}.csv", CompressionLevel.Fastest).OpenAsync(cancellation))
                await WriteCsvAsync(file, table);
            await using (var file = await archive.CreateEntry($"{table.Name}.json", CompressionLevel.Fastest).OpenAsync(cancellation))
                await WriteJsonAsync(file, table, cancellation);
        }
    }

    private static async Task WriteCsvAsync(Stream file, DataTable table)
    {
        await using StreamWriter text = new(file, WithMark);
        await using CsvWriter csv = new(text, CultureInfo.InvariantCulture, leaveOpen: true);
        foreach (var column in table.Columns)
            csv.WriteField(column);
        await csv.NextRecordAsync();
        await foreach (var row in table.Rows())
        {
            foreach (var cell in row)
                csv.WriteField(Cell(cell));
            await csv.NextRecordAsync();
        }
    }

    private static async Task WriteJsonAsync(Stream file, DataTable table, CancellationToken cancellation)
    {
        await using Utf8JsonWriter json = new(file, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) });
        json.WriteStartArray();
        await foreach (var row in table.Rows())
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
                Write(json, table.Columns[i], row[i]);
            json.WriteEndObject();
            await json.FlushAsync(cancellation);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case null: json.WriteNull(name); break;
            case bool yes: json.WriteBoolean(name, yes); break;
            case int number: json.WriteNumber(name, number); break;
            case double number: json.WriteNumber(name, number); break;
            default: json.WriteString(name, Plain(value)); break;
        }
    }

    /// <summary>Numbers stay numbers, also below zero: only what people wrote can be a formula.</summary>
    private static string Cell(object? value) => value is string text ? CsvCell.Defuse(text) : Plain(value);

    private static string Plain(object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
