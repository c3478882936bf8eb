namespace StandupBot.Web.LocalChat.Endpoints;

/// <summary>The page, its style and its scripts.</summary>
internal static class PageFiles
{
    private static readonly EmbeddedFiles Files = new("chat/");

    public static IResult Get(HttpContext http, string? file)
    {
        if (Files.Find(file ?? "index.html") is not { } found)
            return Results.NotFound();
        PageHeaders.Set(http.Response.Headers);
        return Results.Bytes(found.Content, found.ContentType, entityTag: found.Tag);
    }
}
