namespace StandupBot.Web.MicrosoftTeams.Tab;

/// <summary>The tab's page, style and script, and the two pages that the app's manifest names.</summary>
internal static class TabFiles
{
    /// <summary>Only Microsoft's own clients may frame the page (learn.microsoft.com, "Tabs: prerequisites"); nothing runs but our script and theirs.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self' https://res.cdn.office.net; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.teams.microsoft.us https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com";

    private static readonly EmbeddedFiles Files = new("teams/");

    public static IResult Get(HttpContext http, string file)
    {
        if (Files.Find(file) is not { } found)
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        return Results.Bytes(found.Content, found.ContentType);
    }
}
