using StandupBot.Slack;
using StandupBot.Web.Slack.Endpoints;

namespace StandupBot.Web.Slack;

/// <summary>Where Slack and browsers reach the host; nothing is there unless Slack is set up.</summary>
public static class SlackRoutes
{
    public const string Path = "/slack";

    /// <summary>The address that Slack sends the browser back to; it stands among the app's redirect URLs.</summary>
    public static string WayBack(SlackHostOptions host) => $"{host.PublicUrl!.ToString().TrimEnd('/')}{Path}/oauth";

    public static void MapSlack(this WebApplication app)
    {
        if (!SlackHostOptions.IsConfigured(app.Configuration))
            return;
        var options = app.Configuration.GetSection(SlackOptions.Section);
        var slack = app.MapGroup(Path);
        // Without a signing secret nothing could be told from a forgery, so nothing listens: Socket Mode needs no address.
        if (!string.IsNullOrWhiteSpace(options[nameof(SlackOptions.SigningSecret)]))
            foreach (var path in (string[])["/events", "/interactivity", "/commands"])
                slack.MapPost(path, context => Receiving.AnswerAsync(context, app.Services));
        if (string.IsNullOrWhiteSpace(options[nameof(SlackOptions.ClientId)]))
            return;
        slack.MapGet("/install", Installing.Begin);
        slack.MapGet("/oauth", Installing.EndAsync);
    }
}
