using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>The page, its style and its scripts: carried inside the assembly, so that one file runs anywhere.</summary>
internal static class PageFiles
{
    private const string Prefix = "chat/";
    private static readonly FrozenDictionary<string, PageFile> Files = Load();

    public static IResult Get(HttpContext http, string? file)
    {
        if (!Files.TryGetValue(file ?? "index.html", out var found))
            return Results.NotFound();
        PageHeaders.Set(http.Response.Headers);
        return Results.Bytes(found.Content, found.ContentType, entityTag: found.Tag);
    }

    private static FrozenDictionary<string, PageFile> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => Read(assembly, name));
    }

    private static PageFile Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content)[..8])}\"");
        return new PageFile(content, ContentType(Path.GetExtension(name)), tag);
    }

    private static string ContentType(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => throw new InvalidOperationException($"The page carries a file of unknown kind, '{extension}'."),
    };

    private sealed record PageFile(byte[] Content, string ContentType, EntityTagHeaderValue Tag);
}
