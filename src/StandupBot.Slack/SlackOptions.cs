using System.ComponentModel.DataAnnotations;

namespace StandupBot.Slack;

/// <summary>What the adapter needs to know of the app at Slack. Nothing of it has to be set while Slack is not used.</summary>
public sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>The app's signing secret, as text: requests over HTTP are refused without it.</summary>
    public string? SigningSecret { get; set; }

    /// <summary>"xoxb-...": the one workspace that this host serves; empty where people install over OAuth.</summary>
    public string? BotToken { get; set; }

    /// <summary>"xapp-...": switches Socket Mode on, so that no public address is needed.</summary>
    public string? AppToken { get; set; }

    public string? ClientId { get; set; }
    public string? ClientSecret { get; set; }

    /// <summary>Where the Web API is; an emulator can stand in.</summary>
    public Uri ApiAddress { get; set; } = new("https://slack.com/api/");

    /// <summary>Where sockets are opened; null for what apps.connections.open says. Only the ticket of its answer is kept then.</summary>
    public Uri? SocketAddress { get; set; }

    /// <summary>How many sockets are held open; Slack allows ten an app, over all hosts.</summary>
    [Range(1, 10)]
    public int Sockets { get; set; } = 2;

    /// <summary>How long one call of the Web API may take.</summary>
    public TimeSpan CallLimit { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long opening a form may take: its trigger lives for 3 s, and the answer has to leave in that time.</summary>
    public TimeSpan OpenLimit { get; set; } = TimeSpan.FromSeconds(2.5);
}
