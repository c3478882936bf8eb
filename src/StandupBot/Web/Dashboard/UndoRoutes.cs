using StandupBot.Core.Commands;

namespace StandupBot.Web.Dashboard;

/// <summary>Takes the last act back, as the chat's button does.</summary>
internal static class UndoRoutes
{
    public const string Path = "/undo";
    public const string Change = "change";

    public static void Map(RouteGroupBuilder pages) => pages.MapPost(Path, async (HttpContext http, CancellationToken cancellation) =>
    {
        var form = await http.Request.ReadFormAsync(cancellation);
        var back = form[WayBack.Field].ToString();
        return await Acting.DoAsync(http, new GoalsCommand.Undo(form[Change]), WayBack.PathOf(back));
    });
}
