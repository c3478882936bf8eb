using System.Text.Json.Nodes;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>One method of the Web API. https://docs.slack.dev/reference/methods</summary>
/// <param name="Tier">Calls a minute; 0 for methods with a rule of their own.</param>
/// <param name="Scopes">Any of these is enough; empty where none is needed.</param>
public sealed record ApiMethod(string Name, int Tier, Func<ApiCall, JsonObject> Run, params IReadOnlyList<string> Scopes)
{
    /// <summary>Arguments as JSON are not read.</summary>
    public bool FormOnly { get; init; }

    /// <summary>The call carries no bot token: client id and secret, or an app-level token.</summary>
    public bool WithoutToken { get; init; }

    public static int CallsAMinute(int tier) => tier switch { 1 => 1, 2 => 20, 3 => 50, 4 => 100, _ => int.MaxValue };
}

/// <summary>One call as it was answered, for tests to count.</summary>
/// <param name="Error">Null when it went well.</param>
public sealed record ApiLogEntry(DateTimeOffset At, string Method, string WorkspaceId, string? ChannelId, int Status, string? Error);
