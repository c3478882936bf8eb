using System.Text.Json.Nodes;

namespace StandupBot.Slack.Receiving;

/// <summary>What goes back at once.</summary>
/// <param name="Status">The HTTP status; over a socket 2xx is an acknowledgement and anything else is none.</param>
/// <param name="ContentType">Null when there is no body.</param>
/// <param name="Body">UTF-8 text.</param>
public sealed record SlackAnswer(int Status, string? ContentType, string Body)
{
    /// <summary>What is done once the answer has left; null for nothing. It never throws, and repeats nothing that matters when it is lost.</summary>
    public Func<CancellationToken, Task>? Afterwards { get; init; }

    /// <summary>When to come again; null where that does not matter.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static SlackAnswer Taken { get; } = new(200, null, "");

    public bool IsTaken => Status is >= 200 and < 300;

    public static SlackAnswer Json(JsonNode body) => new(200, "application/json; charset=utf-8", body.ToJsonString(SlackJson.Options));

    /// <summary>For one person's eyes.</summary>
    public static SlackAnswer Ephemeral(string text) => Json(new JsonObject { ["response_type"] = "ephemeral", ["text"] = BlockKit.Mrkdwn.Escape(text) });

    public static SlackAnswer Plain(string text) => new(200, "text/plain; charset=utf-8", text);

    public static SlackAnswer Refused(int status, string reason) => new(status, "text/plain; charset=utf-8", reason);
}
