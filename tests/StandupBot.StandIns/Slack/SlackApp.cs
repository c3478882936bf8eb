using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack;

/// <summary>An app as its manifest describes it: what it subscribed to, what it may do, where it wants to be called.</summary>
public sealed class SlackApp
{
    public string Id { get; } = "A0STANDIN";
    public string ClientId { get; } = "1234.5678";
    public string ClientSecret { get; } = "client-secret-of-the-stand-in";
    public string SigningSecret { get; } = "8f742231b10e8888abcd99yyyzzz85a5";
    public string AppToken { get; } = "xapp-1-A0STANDIN-1-0123456789abcdef";

    public required IReadOnlyList<string> Scopes { get; init; }
    public required IReadOnlySet<string> Events { get; init; }
    public required IReadOnlySet<string> Commands { get; init; }
    public required IReadOnlySet<string> Shortcuts { get; init; }
    public required bool SocketMode { get; init; }
    public required bool TokenRotation { get; init; }

    /// <summary>Path of each request URL; the manifest's host is a placeholder, the test says where the app really listens.</summary>
    public required string EventsPath { get; init; }
    public required string InteractivityPath { get; init; }
    public required string CommandsPath { get; init; }

    /// <summary>Where the app listens; null while nothing runs there.</summary>
    public Uri? Address { get; set; }

    public static SlackApp FromManifest(string json, bool? rotate = null)
    {
        var manifest = JsonNode.Parse(json)!;
        var settings = manifest["settings"]!;
        var features = manifest["features"]!;
        var commands = features["slash_commands"]!.AsArray();
        return new SlackApp
        {
            Scopes = Texts(manifest["oauth_config"]!["scopes"]!["bot"]),
            Events = Texts(settings["event_subscriptions"]!["bot_events"]).ToHashSet(),
            Commands = commands.Select(c => (string)c!["command"]!).ToHashSet(),
            Shortcuts = (features["shortcuts"] as JsonArray ?? []).Select(s => (string)s!["callback_id"]!).ToHashSet(),
            SocketMode = (bool?)settings["socket_mode_enabled"] ?? false,
            TokenRotation = rotate ?? (bool?)settings["token_rotation_enabled"] ?? false,
            EventsPath = PathOf(settings["event_subscriptions"]!["request_url"]),
            InteractivityPath = PathOf(settings["interactivity"]!["request_url"]),
            CommandsPath = PathOf(commands[0]!["url"]),
        };
    }

    private static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(each => (string)each!)];

    private static string PathOf(JsonNode? url) => url is null ? "" : new Uri((string)url!).AbsolutePath;
}
