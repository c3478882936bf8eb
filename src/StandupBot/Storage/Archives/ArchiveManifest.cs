using System.Text.Json.Serialization;

namespace StandupBot.Storage.Archives;

/// <summary>What an archive says of itself; it stands in the zip as manifest.json.</summary>
internal sealed record ArchiveManifest
{
    public const string File = "manifest.json";

    /// <summary>Goes up when an older host could not read what a newer one writes.</summary>
    public const int CurrentFormat = 1;

    public required int Format { get; init; }
    public required string CompanyId { get; init; }
    public required string CompanyName { get; init; }
    public required DateTimeOffset ExportedAt { get; init; }
    public required IReadOnlyList<ArchivedTable> Tables { get; init; }

    /// <summary>What is not in it, as sentences.</summary>
    public required IReadOnlyList<string> LeftOut { get; init; }
}

/// <summary>One file of the archive.</summary>
/// <param name="Sha256">Of the file before it is packed, in small hexadecimal digits.</param>
internal sealed record ArchivedTable(string Name, long Rows, string Sha256);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ArchiveManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
