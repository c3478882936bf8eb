using System.Collections.Frozen;
using System.Reflection;

namespace StandupBot.Web.MicrosoftTeams.Tab;

/// <summary>The tab's page, style and script, and the two pages that the app's manifest names: carried inside the assembly.</summary>
internal static class TabFiles
{
    private const string Prefix = "teams/";

    /// <summary>Only Microsoft's own clients may frame the page (learn.microsoft.com, "Tabs: prerequisites"); nothing runs but our script and theirs.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self' https://res.cdn.office.net; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.teams.microsoft.us https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com";

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    public static IResult Get(HttpContext http, string file)
    {
        if (!Files.TryGetValue(file, out var content))
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Bytes(content, TypeOf(file));
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(
            name => name[Prefix.Length..],
            name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                return content;
            },
            StringComparer.Ordinal);
    }
}
