namespace StandupBot.Web.Dashboard;

/// <summary>The switch between light and dark.</summary>
internal static class LookRoutes
{
    public const string Path = "/look";

    public static void Map(RouteGroupBuilder open) => open.MapPost(Path, async (HttpContext http, CancellationToken cancellation) =>
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        Looks.Keep(http, Looks.Read(form[Looks.Field]));
        return WayBack.To(form[WayBack.Field]);
    });
}
