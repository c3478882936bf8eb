namespace StandupBot.Web.Dashboard.Files;

/// <summary>Style, script and picture of the pages.</summary>
internal static class DashboardFiles
{
    private static readonly EmbeddedFiles Files = new("dashboard/");

    public static IResult Get(HttpContext http, string file)
    {
        if (Files.Find(file) is not { } found)
            return Results.NotFound();
        // The same for everybody, so it may be kept; asked for anew when it changed.
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(found.Content, found.ContentType, entityTag: found.Tag);
    }
}
