using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace StandupBot.Web.Dashboard.Files;

/// <summary>Style and picture of the pages: carried inside the assembly, read when the first page is opened.</summary>
internal static class DashboardFiles
{
    private const string Prefix = "dashboard/";
    private static readonly FrozenDictionary<string, DashboardFile> Files = Load();

    public static IResult Get(HttpContext http, string file)
    {
        if (!Files.TryGetValue(file, out var found))
            return Results.NotFound();
        // The same for everybody, so it may be kept; asked for anew when it changed.
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(found.Content, found.ContentType, entityTag: found.Tag);
    }

    private static FrozenDictionary<string, DashboardFile> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static DashboardFile Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");
        return new DashboardFile(content, TypeOf(Path.GetExtension(name)), tag);
    }

    private static string TypeOf(string extension) => extension switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => throw new InvalidOperationException($"The dashboard carries a file of unknown kind, '{extension}'."),
    };

    private sealed record DashboardFile(byte[] Content, string ContentType, EntityTagHeaderValue Tag);
}
