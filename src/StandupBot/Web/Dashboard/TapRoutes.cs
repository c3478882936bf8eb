using StandupBot.Features.Dashboard.Acts;

namespace StandupBot.Web.Dashboard;

/// <summary>Presses a button of the chat, such as "We do it", and comes back to the page that it stood on.</summary>
internal static class TapRoutes
{
    public const string Path = "/tap";
    public const string Name = "tap";
    public const string About = "about";

    public static void Map(RouteGroupBuilder pages) => pages.MapPost(Path, async (HttpContext http, CancellationToken cancellation) =>
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        return PageTap.Of(form[Name], form[About]) is { } tap ? await Acting.TapAsync(http, tap, WayBack.PathOf(form[WayBack.Field])) : Refusals.NotHere(http);
    });
}
