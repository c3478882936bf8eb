using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace StandupBot.Web;

/// <summary>Pages with their styles, scripts and pictures: carried inside the assembly, so that one file runs anywhere, and read when the first is asked for.</summary>
/// <param name="prefix">What the names of the resources begin with, such as "chat/".</param>
internal sealed class EmbeddedFiles(string prefix)
{
    private readonly Lazy<FrozenDictionary<string, EmbeddedFile>> files = new(() => Load(prefix));

    /// <returns>Null when there is none of this name.</returns>
    public EmbeddedFile? Find(string name) => files.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, EmbeddedFile> Load(string prefix)
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static EmbeddedFile Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new EmbeddedFile(content, TypeOf(Path.GetExtension(name)));
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => throw new InvalidOperationException($"A page carries a file of unknown kind, '{extension}'."),
    };
}

/// <summary>One file with what it is.</summary>
internal sealed record EmbeddedFile(byte[] Content, string ContentType)
{
    /// <summary>What it has in it, in few letters: a browser that has it asks whether it is still the same.</summary>
    public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Content).AsSpan(0, 8))}\"");
}
