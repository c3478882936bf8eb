using System.Text.Encodings.Web;

namespace StandupBot.Web.Slack.Endpoints;

/// <summary>What the browser shows after Slack sent it back.</summary>
internal static class InstallPages
{
    public static IResult Installed(InstallApp.Outcome.Done done)
    {
        var app = done.AppId is { } id ? $"https://slack.com/app_redirect?app={Uri.EscapeDataString(id)}{(done.TeamId is { } team ? $"&team={Uri.EscapeDataString(team)}" : "")}" : "https://slack.com/";
        return Page(
            StatusCodes.Status200OK, $"StandupBot is in {done.Name}",
            "Go to a channel of your team and type /invite @StandupBot. It says hello there, and one tap sets up the first stand-up.", app, "Open Slack");
    }

    public static IResult Refused(string why) => Page(StatusCodes.Status400BadRequest, "StandupBot was not installed", $"{why} Nothing was changed.", $"{SlackRoutes.Path}/install", "Try again");

    private static IResult Page(int status, string title, string text, string address, string label)
    {
        var encode = HtmlEncoder.Default;
        return Results.Content(
            $$"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{{encode.Encode(title)}}</title>
            <style>:root { color-scheme: light dark } body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem }</style></head>
            <body><main><h1>{{encode.Encode(title)}}</h1><p>{{encode.Encode(text)}}</p><p><a href="{{encode.Encode(address)}}">{{encode.Encode(label)}}</a></p></main></body></html>
            """,
            "text/html; charset=utf-8", null, status);
    }
}
