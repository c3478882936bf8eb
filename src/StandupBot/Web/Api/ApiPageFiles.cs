namespace StandupBot.Web.Api;

/// <summary>The page that shows the document: three files of our own, which load nothing from anywhere else.</summary>
internal static class ApiPageFiles
{
    private static readonly EmbeddedFiles Files = new("api/");

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public static async Task SendAsync(HttpContext http)
    {
        var file = Path.GetFileName(http.Request.Path.Value) is { } name && Path.HasExtension(name) ? name : "api.html";
        if (Files.Find(file) is not { } found)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.ContentType = found.ContentType;
        await http.Response.Body.WriteAsync(found.Content, http.RequestAborted);
    }
}
